import type { TallyAnswer } from "@ipms/metrics/elsewhere";
import type { Catalog } from "../catalog/catalog.js";
import type { Dialect, EngineRow, Statement } from "../engine.js";
import type { ProjectFacts } from "./project-source.js";

/** What queries are made for. */
export interface Holding {
  /** The SQL they are written in. */
  readonly dialect: Dialect;
  /** What the engine holds. */
  readonly catalog: Catalog;
  /** What is known of its projects. */
  readonly facts: ProjectFacts;
}

/** A query, and how its rows are read. */
export interface Query {
  /** The SQL and its values. */
  readonly statement: Statement;
  /** For each request that the query answers, the rows of the answer. */
  read(rows: readonly EngineRow[]): readonly TallyAnswer[];
}
