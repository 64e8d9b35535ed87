import type { LedgerEngine } from "../ledger-engine.js";
import type { PostgresAnswer } from "./postgres-client.js";
import { postgresEngine } from "./postgres-engine.js";

/** As much of PGlite as is needed: PostgreSQL within this process, from `@electric-sql/pglite`. */
export interface PgliteDatabase {
  /** Carries out one statement. */
  query(
    text: string,
    parameters: string[],
    options: {
      readonly rowMode: "array";
      readonly parsers: Readonly<Record<number, (text: string) => string>>;
    },
  ): Promise<{ readonly rows: unknown[]; readonly fields: PostgresAnswer["fields"][number][] }>;
}

/** The types that PGlite would turn into values of JavaScript, by PostgreSQL's numbers. */
const parsers = Object.fromEntries(
  [16, 20, 21, 23, 25, 26, 700, 701, 1700].map((type) => [type, (text: string) => text]),
);

/**
 * An engine over PGlite: PostgreSQL compiled to WebAssembly, for tests and small ledgers. A query
 * cannot be ended there; one that took too long is not used.
 *
 * @param database - the database, which whoever opened it closes
 * @param options - milliseconds that a query may take
 */
export function openPglite(
  database: PgliteDatabase,
  options: { readonly timeout?: number | undefined } = {},
): Promise<LedgerEngine> {
  const client = {
    async query(text: string, parameters: readonly string[]): Promise<PostgresAnswer> {
      const settings = { rowMode: "array", parsers } as const;
      const { rows, fields } = await database.query(text, [...parameters], settings);
      // It has kept everything waiting: a time that is up is noticed now.
      if (options.timeout !== undefined) await new Promise((resume) => setTimeout(resume));
      return { fields, rows: rows as PostgresAnswer["rows"] };
    },
    cancel: () => Promise.resolve(),
    end: () => Promise.resolve(),
  };
  return postgresEngine(() => Promise.resolve(client), options.timeout);
}
