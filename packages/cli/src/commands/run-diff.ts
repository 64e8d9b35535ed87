import {
  checkReport,
  diffJson,
  diffLines,
  diffMarkdown,
  diffReports,
  type ReportDiff,
  type ValidationReport,
} from "@ipms/rules";
import { save } from "../convert/save.js";
import { checkFree } from "../convert/target.js";
import { exitCodes } from "../exit-codes.js";
import type { Content } from "../io.js";
import type { Session } from "../program/session.js";
import { readJson, refuseWrong } from "../validation/read-json.js";
import { linesText } from "../validation/text-form.js";

/** What commander hands over for `ipms diff`. */
export interface RawDiff {
  /** The form of the comparison. */
  readonly format?: "text" | "json" | "markdown";
  /** Where it goes. */
  readonly output?: string;
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean;
}

/** Compares two reports and writes what changed. */
export async function runDiff(
  older: string,
  newer: string,
  raw: RawDiff,
  session: Session,
): Promise<void> {
  const { io } = session;
  const force = raw.force === true;
  const output = raw.output === "-" ? undefined : raw.output;
  if (output !== undefined) await checkFree(output, force, io);
  const diff = diffReports(await reportAt(older, session), await reportAt(newer, session));
  const content = worded(diff, raw.format ?? "text", output === undefined, session);
  if (output === undefined) await io.outAll(content);
  else await save([{ path: output, content }], force, io);
  if (diff.new.length > 0 || mayHideNew(diff)) session.endWith(exitCodes.findings);
}

/** Whether the newer report counts findings that it does not list: some of them may be new. */
function mayHideNew({ rules }: ReportDiff): boolean {
  return rules.some((rule) => rule.after > rule.new + rule.persisting);
}

function worded(
  diff: ReportDiff,
  format: NonNullable<RawDiff["format"]>,
  toTerminal: boolean,
  { io, locale, width }: Session,
): Content {
  if (format === "json") return diffJson(diff);
  if (format === "markdown") return diffMarkdown(diff, { locale });
  const coloured = toTerminal && io.columns !== undefined && !io.env["NO_COLOR"];
  return linesText(diffLines(diff, { locale }), width, coloured);
}

async function reportAt(path: string, session: Session): Promise<ValidationReport> {
  const { report, problems } = checkReport(await readJson(path, session.io), path);
  refuseWrong(problems, session);
  if (report === undefined) throw new Error(`${path} was refused without a problem`);
  return report;
}
