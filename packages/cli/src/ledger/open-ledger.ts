import {
  type LedgerHead,
  listText,
  type ProblemCode,
  type RecordProblem,
  type Table,
  type Text,
} from "@ipms/core";
import {
  type LedgerPassage,
  type LedgerSource,
  readLedger,
  type ReadLedgerOptions,
  streamLedger,
} from "@ipms/files";
import type { OpenedLedger } from "./opened-ledger.js";
import { exitCodes } from "../exit-codes.js";
import { Misuse } from "../misuse.js";
import type { RawSource } from "../options/source-options.js";
import { readSource } from "../options/source.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { progressOf } from "../terminal/progress.js";
import { paragraph } from "../terminal/wrap.js";

/**
 * Opens and reads a ledger. With problems in it the session's exit code is set: no figure may rest on
 * a ledger of which a part is wrong. Where a report was asked for, it is written.
 *
 * @param paths - files, folders, or `-` for the standard input
 * @param raw - how the files are to be read, as typed
 * @param session - the call
 * @param limits - how many problems of one kind are kept
 * @throws Misuse where a folder holds no table, nothing does, or an option cannot be followed
 */
export async function openLedger(
  paths: readonly string[],
  raw: RawSource,
  session: Session,
): Promise<OpenedLedger> {
  const opened = await readOpened(paths, raw, session);
  if (opened.problems.length > 0) {
    session.endWith(isUnfound(opened) ? exitCodes.misuse : exitCodes.findings);
  }
  return opened;
}

/**
 * Opens and reads a ledger, whatever is wrong with it.
 *
 * @param paths - files, folders, or `-` for the standard input
 * @param raw - how the files are to be read, as typed
 * @param session - the call
 * @throws Misuse where a folder holds no table, nothing does, or an option cannot be followed
 */
export async function readOpened(
  paths: readonly string[],
  raw: RawSource,
  session: Session,
  limits: Pick<ReadLedgerOptions, "maximumProblems"> = {},
): Promise<OpenedLedger> {
  const { passed: reading, files } = await pass(paths, raw, session, (source, options) =>
    readLedger(source, { ...options, ...limits }),
  );
  const opened = { ...reading, paths, files };
  if (raw.report !== undefined) {
    const { saveReport } = await import("../import/save-report.js");
    await saveReport(opened, raw.report, session);
  }
  return opened;
}

/** Takes a ledger part by part. */
interface LedgerTaker {
  /** Takes a table, or a part of one. */
  table(part: Table): void;
  /** Takes a problem. */
  problem(problem: RecordProblem): void;
  /** Takes the numbers of problems of each code that were found and not kept. */
  omitted(counts: ReadonlyMap<ProblemCode, number>): void;
  /** Takes what is known of its head as soon as some of it was read. */
  head(head: LedgerHead): void;
}

/** A ledger that has passed; of its problems only files that are not there. */
interface PassedLedger extends LedgerPassage, Pick<OpenedLedger, "files" | "problems"> {}

/**
 * Opens and reads a ledger and keeps nothing of it, so that it may be larger than memory.
 *
 * @param paths - files, folders, or `-` for the standard input
 * @param raw - how the files are to be read, as typed
 * @param session - the call
 * @param taker - takes its parts
 * @param limits - how many problems of one kind are told one by one
 * @throws Misuse where a folder holds no table, nothing does, or an option cannot be followed
 */
export async function streamOpened(
  paths: readonly string[],
  raw: RawSource,
  session: Session,
  taker: LedgerTaker,
  limits: Pick<ReadLedgerOptions, "maximumProblems"> = {},
): Promise<PassedLedger> {
  const problems: RecordProblem[] = [];
  const { passed, files } = await pass(paths, raw, session, (source, options) =>
    streamLedger(
      source,
      { ...options, ...limits },
      {
        table: (part) => taker.table(part),
        head: (head) => taker.head(head),
        problem(problem) {
          if (problem.code === "missing-file") problems.push(problem);
          taker.problem(problem);
        },
        omitted: (counts) => taker.omitted(counts),
      },
    ),
  );
  return { ...passed, files, problems };
}

/** Reads the files of a ledger in some way, while the progress is shown. */
async function pass<Passed extends Pick<LedgerPassage, "totals" | "rows">>(
  paths: readonly string[],
  raw: RawSource,
  session: Session,
  read: (source: LedgerSource, options: ReadLedgerOptions) => Promise<Passed>,
): Promise<{ readonly passed: Passed; readonly files: readonly string[] }> {
  const files = await filesAt(paths, session);
  const options = { ...(await readSource(raw, session.io)), ...(await divisionNames(files)) };
  const progress = progressOf(session);
  const passed = await read(files, { ...options, onProgress: progress.show });
  progress.end();
  if (passed.totals.size === 0 && passed.rows.size === 0) {
    throw new Misuse(noTable, { path: paths });
  }
  return { passed, files: files.map(({ name }) => name) };
}

/** Whether there was nothing to read: no file is where it was said to be. */
export function isUnfound({ totals }: Pick<OpenedLedger, "totals">): boolean {
  return totals.size > 0 && [...totals.keys()].every((code) => code === "missing-file");
}

/**
 * Says which files were read by a mapping that nobody has looked at; for commands that do not show how
 * a ledger was read.
 *
 * @param opened - the ledger
 * @param session - the call
 */
export function warnProposed({ report }: OpenedLedger, { io, locale, width }: Session): void {
  const names = report.files
    .filter(({ sheets }) => sheets.some(({ mapping }) => mapping?.from === "proposed"))
    .map(({ file }) => file);
  if (names.length === 0) return;
  const files = listText(names, locale);
  io.err(paragraph(`ipms: ${clean(say(proposed, locale, { files }))}`, width, "", "  "));
}

/**
 * The files of a ledger.
 *
 * @param paths - as typed
 * @param session - the call
 * @throws Misuse where a folder holds no table, or the standard input is asked for twice
 */
async function filesAt(paths: readonly string[], { io }: Session): Promise<LedgerSource> {
  if (paths.filter((path) => path === "-").length > 1) throw new Misuse(inputTwice);
  const sources = await Promise.all(paths.map((path) => io.openLedger(path)));
  return sources.flatMap((source, at) => placed(source, paths[at] ?? ""));
}

/** The files of one path; those of a folder bear its name as it was typed, so that programs find them. */
function placed(source: LedgerSource, path: string): LedgerSource {
  if (source.length === 0) throw new Misuse(emptyFolder, { path });
  const folder = path.replace(/[\\/]+$/, "");
  if (folder === ".") return source;
  return source.map((file) =>
    file.name === path ? file : { ...file, name: `${folder}/${file.name}` },
  );
}

/** Places stand by their names only where people typed them, and there are thousands of names. */
async function divisionNames(
  files: LedgerSource,
): Promise<Pick<ReadLedgerOptions, "divisionsNamed">> {
  if (files.every(({ name }) => /\.(?:json|ndjson|jsonl)$/i.test(name))) return {};
  const { divisionsNamed } = await import("@ipms/codelists/divisions");
  return { divisionsNamed };
}

const proposed: Text = {
  en: 'note: what the columns of {files} mean was taken from their headers; "ipms map" shows it, and --report everything that was done',
  "zh-Hans":
    "提示：{files} 各列的含义是按列名推断的；可用“ipms map”查看，用 --report 可写出全部转换",
};
const inputTwice: Text = {
  en: 'the standard input ("-") can be read only once',
  "zh-Hans": "标准输入（-）只能读一次",
};
const emptyFolder: Text = {
  en: 'the folder "{path}" holds no ledger file; name files after their tables, such as projects.csv',
  "zh-Hans": "文件夹“{path}”中没有台账文件；请以表名命名文件，例如 projects.csv",
};
const noTable: Text = {
  en: 'there is no table in "{path}"; a ledger has projects at least, in the document itself or as projects.csv beside ledger.json',
  "zh-Hans":
    "“{path}”中没有任何表；台账至少应有 projects（项目）表，可写在文档内，也可作为 projects.csv 放在 ledger.json 旁边",
};
