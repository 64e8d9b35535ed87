import type { Text } from "@ipms/core";
import { outputOf } from "../convert/output-files.js";
import { save } from "../convert/save.js";
import { targetOf } from "../convert/target.js";
import { importSummary } from "../import/summary.js";
import { openLedger } from "../ledger/open-ledger.js";
import { problemReport } from "../ledger/problem-report.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { WrittenFormName } from "../convert/target.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms convert`. */
export interface RawConvert extends RawSource {
  /** Where to write. */
  readonly output?: string;
  /** The form to write. */
  readonly to?: WrittenFormName;
  /** What stands above the columns. */
  readonly headers?: "canonical" | "labels";
  /** Whether files that are there may be replaced. */
  readonly force?: boolean;
  /** Whether to write what could be read of a ledger with problems. */
  readonly despiteProblems?: boolean;
  /** Whether to say nothing where nothing is wrong. */
  readonly quiet?: boolean;
}

/** Writes a ledger in another form. */
export async function runConvert(
  paths: readonly string[],
  raw: RawConvert,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const force = raw.force === true;
  const target = await targetOf(raw.output, raw.to, force, io);
  const opened = await openLedger(paths, raw, session);
  const wrong = opened.problems.length > 0;
  if (wrong && raw.despiteProblems !== true) {
    io.err(problemReport(opened, session, nothingWritten));
    return;
  }
  if (wrong && [...opened.rows.values()].every((count) => count === 0)) {
    io.err(problemReport(opened, session, nothingRead));
    return;
  }
  const choices = { headers: raw.headers ?? "canonical", locale } as const;
  const { files, lost } = outputOf(opened.ledger, target, choices);
  if (target.kind === "standard-output") {
    for (const { content } of files) await io.outAll(content);
  } else await save(files, force, io);

  const line = (text: Text, list: readonly string[]): void =>
    io.err(paragraph(clean(say(text, locale, { list })), width, "", "  "));
  if (wrong) io.err(problemReport(opened, session, writtenDespite));
  else if (raw.quiet !== true) io.err(importSummary(opened.report, locale, width));
  if (lost.length > 0) line(headLost, lost);
  if (raw.quiet !== true && target.kind !== "standard-output") {
    line(
      written,
      files.map(({ path }) => path),
    );
  }
}

const nothingWritten: Text = {
  en: "problems in the ledger: {total}. Nothing was written; correct them and run the command again, or write what could be read with --despite-problems.",
  "zh-Hans":
    "台账中有{total}处问题，未写出任何文件；请更正后重新运行，或者加上 --despite-problems 写出已读到的内容。",
};
const nothingRead: Text = {
  en: "problems in the ledger: {total}. No record could be read, so nothing was written, not even with --despite-problems.",
  "zh-Hans":
    "台账中有{total}处问题，没有读到任何记录；因此即使加上 --despite-problems，也未写出任何文件。",
};
const writtenDespite: Text = {
  en: "problems in the ledger: {total}. What could be read was written all the same; values with a problem are missing in it.",
  "zh-Hans": "台账中有{total}处问题；已按要求写出读到的内容，其中缺少有问题的值。",
};
const written: Text = { en: "Written: {list}", "zh-Hans": "已写出：{list}" };
const headLost: Text = {
  en: "ipms: this form has no place for what the head of the ledger says ({list}); .json, .xlsx or a folder keeps it",
  "zh-Hans": "ipms: 此格式放不下台账信息（{list}）；写成 .json、.xlsx 或文件夹可以保留",
};
