import { exitCodes } from "../exit-codes.js";
import type { Text } from "@ipms/core";
import { type LedgerReading, type LedgerSource, readLedger } from "@ipms/files";
import { Misuse } from "../misuse.js";
import type { Session } from "../program/session.js";
import { progressOf } from "../terminal/progress.js";

/** A ledger that was read, and from where. */
export interface OpenedLedger extends LedgerReading {
  /** As typed. */
  readonly paths: readonly string[];
  /** The files that were read. */
  readonly files: readonly string[];
}

/**
 * Opens and reads a ledger. With problems in it the session's exit code is set: no figure may rest on
 * a ledger of which a part is wrong.
 *
 * @param paths - files, folders, or `-` for the standard input
 * @param session - the call
 * @throws Misuse where a folder holds no table, or nothing does
 */
export async function openLedger(
  paths: readonly string[],
  session: Session,
): Promise<OpenedLedger> {
  const sources = await Promise.all(paths.map((path) => session.io.openLedger(path)));
  const files = sources.flatMap((source, at) => placed(source, paths[at] ?? "", paths.length > 1));
  const progress = progressOf(files, session);
  const reading = await readLedger(progress.files);
  progress.end();
  if (reading.problems.length === 0 && reading.rows.size === 0) {
    throw new Misuse(noTable, { path: paths.join(", ") });
  }
  if (reading.problems.length > 0) {
    const unfound = reading.problems.every(({ code }) => code === "missing-file");
    session.endWith(unfound ? exitCodes.misuse : exitCodes.findings);
  }
  return { ...reading, paths, files: files.map(({ name }) => name) };
}

/** The files of one path; of several paths, those of a folder bear its name as it was typed. */
function placed(source: LedgerSource, path: string, several: boolean): LedgerSource {
  if (source.length === 0) throw new Misuse(emptyFolder, { path });
  if (!several) return source;
  const folder = path.replace(/[\\/]+$/, "");
  return source.map((file) =>
    file.name === path ? file : { ...file, name: `${folder}/${file.name}` },
  );
}

const emptyFolder: Text = {
  en: 'the folder "{path}" holds no ledger file; name files after their tables, such as projects.csv',
  "zh-Hans": "文件夹“{path}”中没有台账文件；请以表名命名文件，例如 projects.csv",
};
const noTable: Text = {
  en: 'there is no table in "{path}"; a ledger has projects at least, in the document itself or as projects.csv beside ledger.json',
  "zh-Hans":
    "“{path}”中没有任何表；台账至少应有 projects（项目）表，可写在文档内，也可作为 projects.csv 放在 ledger.json 旁边",
};
