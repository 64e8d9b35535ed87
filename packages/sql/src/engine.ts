/** The SQL dialects that definitions are compiled to. */
export const dialects = ["duckdb", "clickhouse", "postgres"] as const;

/** One of {@link dialects}. */
export type Dialect = (typeof dialects)[number];

/**
 * SQL with the values it is to be carried out with. No value ever stands in the text: it holds
 * placeholders, `$1`, `$2` … for DuckDB and PostgreSQL and `{p1:String}`, `{p2:Int32}` … for
 * ClickHouse, each with the type it is read as.
 */
export interface Statement {
  /** SQL of one dialect, without a closing semicolon. */
  readonly text: string;
  /** The values in the order of the placeholders, whole numbers and decimals as text too. */
  readonly parameters: readonly string[];
}

/**
 * A value of an answer. Whole numbers and decimals arrive as `bigint` or as plain decimal text, never
 * as a floating number, which could not hold them exactly.
 */
export type EngineValue = string | bigint | boolean | null;

/** One row of an answer, by the name of its column. */
export type EngineRow = Readonly<Record<string, EngineValue>>;

/** What a query may be told beside its text. */
export interface QueryOptions {
  /** Ends the query; its rows are then not used. */
  readonly signal?: AbortSignal | undefined;
}

/** What answers SQL. */
export interface Answering {
  /** The SQL it understands. */
  readonly dialect: Dialect;
  /**
   * Carries out one query.
   *
   * @param statement - the text and its values
   * @param options - a signal that ends it
   * @returns every row, or none at all
   * @throws EngineError where the engine cannot be reached, fails, is too slow or breaks off
   */
  query(statement: Statement, options?: QueryOptions): Promise<readonly EngineRow[]>;
  /**
   * Whether the engine itself refuses cells of a table that are not of the standard's form, whenever they
   * are read, as DuckDB does in files. Of any other table codes are looked at first.
   *
   * @param table - its canonical name
   */
  checksCells?(table: string): boolean;
}

/** A database that holds a ledger and answers SQL. */
export interface Engine extends Answering {
  /**
   * Has all queries of one piece of work see the same state, whatever others write meanwhile. An engine
   * without it, such as ClickHouse, answers each query from the state it finds.
   *
   * @param work - asks what it is given, which answers one query after the other
   * @returns what the work returns
   */
  snapshot?<Value>(work: (state: Answering) => Promise<Value>): Promise<Value>;
  /** Lets go of the connection and of everything that was opened for it. */
  close(): Promise<void>;
}

/** What people call each engine. */
export const engineNames: Readonly<Record<Dialect, string>> = {
  duckdb: "DuckDB",
  clickhouse: "ClickHouse",
  postgres: "PostgreSQL",
};
