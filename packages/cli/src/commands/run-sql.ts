import { compileSql, type Statement } from "@ipms/sql";
import { readAsked } from "../options/askables.js";
import { readQuestion } from "../options/question.js";
import type { Session } from "../program/session.js";
import type { Dialect } from "@ipms/sql";
import type { RawQuestion } from "../options/question-options.js";

/** What commander hands over for `ipms sql`. */
export interface RawSql extends RawQuestion {
  /** The dialect. */
  readonly dialect?: Dialect;
  /** Fields to split by. */
  readonly by?: readonly string[];
  /** Into which parts the period is split. */
  readonly every?: "month" | "quarter" | "half" | "year";
}

/** Prints what `ipms sql` was asked. */
export async function runSql(metric: string, raw: RawSql, { io }: Session): Promise<void> {
  const { askable } = readAsked(metric);
  const { question, parameters } = await readQuestion(raw, [askable], io);
  const split = {
    ...(raw.by === undefined ? {} : { by: raw.by }),
    ...(raw.every === undefined ? {} : { every: raw.every }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
  const dialect = raw.dialect ?? "duckdb";
  const statements = await compileSql([askable], { ...question, ...split }, dialect);
  io.out(statements.map((statement) => printed(statement)).join("\n"));
}

/** A statement with its values in comments before it, one a line. */
function printed({ text, parameters }: Statement): string {
  const values = parameters.map((value, at) => `-- ${at + 1}: ${JSON.stringify(value)}\n`);
  return `${values.join("")}${text};\n`;
}
