/** What PostgreSQL answered, every value as the text it sent. */
export interface PostgresAnswer {
  /** The columns, with the number of their type. */
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  /** The rows. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** One connection to PostgreSQL, whichever library it is made with. */
export interface PostgresClient {
  /** Carries out one statement with its values, both as text. */
  query(text: string, parameters: readonly string[]): Promise<PostgresAnswer>;
  /** Ends the statement that is being carried out, as well as can be. */
  cancel(): Promise<void>;
  /** Lets go of the connection. */
  end(): Promise<void>;
}
