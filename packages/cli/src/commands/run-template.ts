import type { Text } from "@ipms/core";
import { writeCsvTemplate, writeTemplate } from "@ipms/files";
import { isTableName, tableNames } from "@ipms/schema";
import { save } from "../convert/save.js";
import { checkFree } from "../convert/target.js";
import type { Content } from "../io.js";
import { Misuse, misuseOf } from "../misuse.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";

/** What commander hands over for `ipms template`. */
export interface RawTemplate {
  /** The form. */
  readonly format?: "xlsx" | "csv";
  /** The tables to fill in. */
  readonly table?: readonly string[];
  /** Where to write. */
  readonly output?: string;
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean;
}

/** Writes a ledger to fill in. */
export async function runTemplate(raw: RawTemplate, session: Session): Promise<void> {
  const { io, locale, width } = session;
  const { output, table: tables = [] } = raw;
  const force = raw.force === true;
  if (output === undefined) throw new Misuse(missingOutput);
  const unknown = tables.find((table) => !isTableName(table));
  if (unknown !== undefined) {
    const parameters = { table: unknown };
    throw misuseOf({ code: "unknown-table", parameters }, { word: unknown, known: tableNames });
  }
  const format = raw.format ?? (/\.csv$/i.test(output) ? "csv" : "xlsx");
  const content = await (format === "csv" ? csvOf(tables, session) : workbookOf(tables, session));
  if (output === "-") {
    await io.outAll(content);
    return;
  }
  await checkFree(output, force, io);
  await save([{ path: output, content }], force, io);
  io.err(paragraph(clean(say(written, locale, { path: output })), width, "", "  "));
}

function csvOf(tables: readonly string[], { locale }: Session): Content {
  const [table = "projects", other] = tables;
  if (other !== undefined) throw new Misuse(oneTable, { tables });
  return [writeCsvTemplate(table, locale)];
}

async function workbookOf(tables: readonly string[], { locale }: Session): Promise<Content> {
  return [await writeTemplate({ ...(tables.length === 0 ? {} : { tables }), locale })];
}

const missingOutput: Text = {
  en: "the output is missing; add --output ledger.xlsx, or - for the standard output",
  "zh-Hans": "缺少输出位置；请加上 --output 招商台账.xlsx（写到标准输出用 -）",
};
const oneTable: Text = {
  en: "a CSV file holds one table, not {tables}; write one for each, or a workbook (.xlsx)",
  "zh-Hans":
    "一个 CSV 文件只能放一张表，放不下 {tables}；请每张表写一个文件，或改用工作簿（.xlsx）",
};
const written: Text = { en: "Written: {path}", "zh-Hans": "已写出：{path}" };
