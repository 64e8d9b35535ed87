import type { Text } from "@ipms/core";
import { importReportText } from "@ipms/files";
import { save } from "../convert/save.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import { Misuse } from "../misuse.js";
import { identity } from "../output/json.js";
import type { Session } from "../program/session.js";

/**
 * Writes down how a ledger was read, over an earlier report: as Markdown, as plain text or, as
 * `schemas/import-report.schema.json` describes it, as JSON; the name of the file says which.
 *
 * @param opened - the ledger
 * @param path - the file
 * @param session - the call
 * @throws Misuse where the file cannot be written, or belongs to the ledger
 */
export async function saveReport(
  opened: OpenedLedger,
  path: string,
  { io, locale }: Session,
): Promise<void> {
  if (opened.paths.includes(path)) throw new Misuse(ownFile, { path });
  const extension = /\.(md|txt)$/i.exec(path)?.[1]?.toLowerCase();
  const text =
    extension === undefined
      ? reportJson(opened, locale)
      : importReportText(opened, locale, extension === "md" ? "markdown" : "text");
  await save([{ path, content: [text] }], true, io);
}

function reportJson(ledger: OpenedLedger, locale: Session["locale"]): string {
  const problems = { totals: Object.fromEntries(ledger.totals), first: ledger.problems };
  const report = { ...identity({ ledger, locale }), report: ledger.report, problems };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

const ownFile: Text = {
  en: 'the report cannot replace "{path}", which is a file of the ledger; name another file',
  "zh-Hans": "“{path}”是台账文件，不能用报告覆盖；请换一个文件名",
};
