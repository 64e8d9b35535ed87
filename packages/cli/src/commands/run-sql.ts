import { compileSizeBandsSql, compileSql, type Statement } from "@ipms/sql";
import { bandChoice } from "../figures/size-band-figures.js";
import { readAsked } from "../options/askables.js";
import { checkGroups } from "../options/group-options.js";
import { readQuestion } from "../options/question.js";
import type { Session } from "../program/session.js";
import type { Dialect } from "@ipms/sql";
import type { RawQuestion } from "../options/question-options.js";
import type { RawMetrics } from "../options/raw-metrics.js";

/** What commander hands over for `ipms sql`. */
export interface RawSql
  extends RawQuestion, Pick<RawMetrics, "by" | "every" | "sizeBands" | "bandBasis"> {
  /** The dialect. */
  readonly dialect?: Dialect;
}

/** Prints what `ipms sql` was asked. */
export async function runSql(metric: string, raw: RawSql, { io }: Session): Promise<void> {
  checkGroups(raw);
  const { askable } = readAsked(metric);
  const { question, parameters } = await readQuestion(raw, [askable], io);
  const split = {
    ...(raw.by === undefined ? {} : { by: raw.by }),
    ...(raw.every === undefined ? {} : { every: raw.every }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
  const dialect = raw.dialect ?? "duckdb";
  const asked = { ...question, ...split };
  const choice = bandChoice(raw);
  const statements = await (choice === undefined
    ? compileSql([askable], asked, dialect)
    : compileSizeBandsSql(askable, asked, choice, dialect));
  io.out(statements.map((statement) => printed(statement)).join("\n"));
}

/** A statement with its values in comments before it, one a line. */
function printed({ text, parameters }: Statement): string {
  const values = parameters.map((value, at) => `-- ${at + 1}: ${JSON.stringify(value)}\n`);
  return `${values.join("")}${text};\n`;
}
