declare module "tableschema" {
  /** A schema of types, by which rows of texts are read. */
  export interface TableSchema {
    /** Reads a row; throws with all its errors where a cell is not of its type. */
    castRow(row: readonly string[]): unknown;
  }
  const tableschema: {
    readonly Schema: { load(descriptor: object): Promise<TableSchema> };
  };
  export default tableschema;
}
