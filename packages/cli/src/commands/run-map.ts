import { problemText, type RecordProblem, type Text } from "@ipms/core";
import {
  type ImportReport,
  type Mapping,
  mappingVersion,
  mergeMapping,
  readMapping,
  type TableMapping,
} from "@ipms/files";
import { save } from "../convert/save.js";
import { exitCodes } from "../exit-codes.js";
import { openLedger } from "../ledger/open-ledger.js";
import { isQuestion } from "../ledger/problem-report.js";
import { columnTable } from "../mapping/column-table.js";
import { mappingJson } from "../mapping/mapping-json.js";
import { loadMapping } from "../options/source.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms map`. */
export interface RawMap extends RawSource {
  /** The mapping file to write. */
  readonly output?: string;
}

/** Proposes a mapping, shows it, and writes it. */
export async function runMap(
  paths: readonly string[],
  raw: RawMap,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const { output } = raw;
  const kept = await mappingAt(output, session);
  const opened = await openLedger(paths, raw, session);
  const proposed = opened.mapping ?? { ipmsMapping: mappingVersion, tables: [] };
  const mapping = kept === undefined ? proposed : mergeMapping(kept, proposed);
  const { problems } = readMapping(mapping);
  const unread = opened.problems.filter((problem) => concernsFile(problem));
  const open = problems.length + unread.length > 0;
  session.endWith(open ? exitCodes.findings : exitCodes.fine);

  const toOut = output === "-";
  const show = (text: string): void => (toOut ? io.err(text) : io.out(text));
  const line = (text: string, first = ""): void => show(paragraph(clean(text), width, first, "  "));
  for (const table of mapping.tables) {
    line(tableName(table));
    show(`${columnTable(table, locale, width)}\n`);
  }
  const stopped = new Set(unread.map(({ place }) => place?.file));
  const standardNames = standardFiles(opened.report).filter((file) => !stopped.has(file));
  for (const file of standardNames) line(say(standard, locale, { file }));
  for (const problem of unread) line(problemText(problem, locale));
  if (problems.length > 0) line(say(questions, locale, { count: problems.length }));
  for (const problem of problems) line(problemText(problem, locale), "- ");
  if (mapping.tables.length === 0 || output === undefined) return;
  if (toOut) {
    io.out(mappingJson(mapping));
    return;
  }
  await save([{ path: output, content: [mappingJson(mapping)] }], true, io);
  line(say(kept === undefined ? saved : merged, locale, { path: output }));
}

/** The mapping that is there already: its answers stay. */
async function mappingAt(
  output: string | undefined,
  { io }: Session,
): Promise<Mapping | undefined> {
  if (output === undefined || output === "-") return undefined;
  return (await io.kindOf(output)) === "nothing" ? undefined : loadMapping(output, io);
}

function tableName({ file, sheet, table }: TableMapping): string {
  return [file, sheet, table].filter((part) => part !== undefined).join(" · ");
}

/** What is wrong with a file or a sheet as a whole; what its cells hold is no matter of a mapping. */
function concernsFile({ code, table, field }: RecordProblem): boolean {
  return table === undefined && field === undefined && !isQuestion(code);
}

/** The files that need no mapping. */
function standardFiles({ files }: ImportReport): readonly string[] {
  return files
    .filter(({ format, sheets }) =>
      sheets.length === 0
        ? format === "json" || format === "ndjson"
        : sheets.every(({ state }) => state === "standard"),
    )
    .map(({ file }) => file);
}

const standard: Text = {
  en: "{file} is in the standard's own form and needs no mapping.",
  "zh-Hans": "{file} 已是标准格式，不需要列对应表。",
};
const questions: Text = {
  en: "Open questions: {count}. Answer them in the mapping, in place of null:",
  "zh-Hans": "待定的问题：{count}个。请在列对应表中填写，替换其中的 null：",
};
const saved: Text = { en: "Written: {path}", "zh-Hans": "已写出：{path}" };
const merged: Text = {
  en: "Written: {path}; the answers it held are unchanged",
  "zh-Hans": "已写出：{path}；其中原有的答案保持不变",
};
