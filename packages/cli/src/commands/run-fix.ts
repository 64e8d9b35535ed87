import { resolve } from "node:path";
import type { Text } from "@ipms/core";
import { applyFixes, type Fix, type HeldFile, proposeFixes, readFixPatch } from "@ipms/files";
import { save } from "../convert/save.js";
import { checkFree } from "../convert/target.js";
import { exitCodes } from "../exit-codes.js";
import { fixSummary, type FixRun } from "../fixes/fix-summary.js";
import { heldFiles } from "../fixes/held-files.js";
import { patchJson } from "../fixes/patch-json.js";
import type { OutputFile } from "../io.js";
import { Misuse } from "../misuse.js";
import { readSource } from "../options/source.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import { readJson, refuseWrong } from "../validation/read-json.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms fix`. */
export interface RawFix extends Pick<RawSource, "sheet" | "encoding" | "delimiter"> {
  /** Where the copy goes. */
  readonly output?: string;
  /** Whether the copy is written. */
  readonly apply?: boolean;
  /** Reviewed fixes, instead of those that are found. */
  readonly patch?: string;
  /** Where the fixes are written, to be reviewed. */
  readonly writePatch?: string;
  /** The form in which the fixes are shown. */
  readonly format?: "text" | "json";
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean;
}

/** Shows the safe fixes of a ledger, and writes a copy with them where that was asked for. */
export async function runFix(path: string, raw: RawFix, session: Session): Promise<void> {
  const { io } = session;
  const force = raw.force === true;
  const { output, writePatch } = raw;
  const applies = raw.apply === true;
  if (applies && output === undefined) throw new Misuse(noOutput);
  if (output !== undefined && isSame(output, path)) throw new Misuse(notInPlace, { path });
  if (writePatch !== undefined) await checkFree(writePatch, force, io);
  const reviewed = raw.patch === undefined ? undefined : await patchAt(raw.patch, session);

  const files = await heldFiles(path, io);
  const outputs = output === undefined ? [] : outputsOf(files, path, output);
  for (const each of applies ? outputs : []) if (each !== "-") await checkFree(each, force, io);
  const { divisionsNamed } = await import("@ipms/codelists/divisions");
  const options = { ...(await readSource(raw, io)), divisionsNamed };
  const found = await proposeFixes(files, options);
  const fixes = reviewed ?? found.fixes;
  const copy = await applyFixes(files, fixes, options);
  const left = await proposeFixes(copy.files, options);
  const { present, problems } = copy;
  const run: FixRun = { fixes, present, problems, left, unfixed: found.unfixed };

  const toOut = applies && output === "-";
  const show = (text: string): void => (toOut ? io.err(text) : io.out(text));
  if (raw.format === "json") show(patchJson(fixes));
  else for (const text of fixSummary(run, session.locale, session.width)) show(text);
  const line = (text: Text, list: readonly string[]): void =>
    io.err(paragraph(clean(say(text, session.locale, { list })), session.width, "", "  "));
  const writes: OutputFile[] =
    writePatch === undefined ? [] : [{ path: writePatch, content: [patchJson(fixes)] }];
  if (applies) {
    const contents = copy.files.map(({ bytes }, at) => ({
      path: outputs[at] ?? "",
      content: [bytes],
    }));
    for (const { content } of toOut ? contents : []) await io.outAll(content);
    if (!toOut) writes.push(...contents);
    if (copy.transcoded.length > 0) line(transcoded, copy.transcoded);
  }
  if (writes.length > 0) {
    await save(writes, force, io);
    line(
      written,
      writes.map((each) => each.path),
    );
  }
  session.endWith(isClean(run, applies) ? exitCodes.fine : exitCodes.findings);
}

/** Whether nothing is left to do. */
function isClean(run: FixRun, applies: boolean): boolean {
  const { fixes, present, problems, left, unfixed } = run;
  const isPending = !applies && fixes.length > present;
  const isUnread = unfixed.some(({ reason }) => reason === "unreadable");
  const isRefused = left.fixes.length > 0 || left.left.size > 0;
  return !isPending && !isUnread && !isRefused && problems.length === 0;
}

async function patchAt(path: string, session: Session): Promise<readonly Fix[]> {
  const { patch, problems } = readFixPatch(await readJson(path, session.io));
  refuseWrong(
    problems.map((problem) => ({ ...problem, place: { file: path } })),
    session,
  );
  return patch?.fixes ?? [];
}

/** Where the copies go: of a ledger in a folder each keeps its name. */
function outputsOf(files: readonly HeldFile[], path: string, output: string): readonly string[] {
  const [only] = files;
  if (files.length === 1 && only?.name === path) return [output];
  if (output === "-") throw new Misuse(oneFile);
  const folder = output.replace(/[\\/]+$/, "");
  return files.map(({ name }) => `${folder}/${name}`);
}

function isSame(output: string, path: string): boolean {
  return output !== "-" && resolve(output) === resolve(path);
}

const noOutput: Text = {
  en: "say where the fixed copy goes: --output fixed.csv",
  "zh-Hans": "请指明修正后的副本写到哪里：--output fixed.csv",
};
const notInPlace: Text = {
  en: '"{path}" is the ledger itself, which is never changed; name another file for the copy',
  "zh-Hans": "“{path}”就是原台账，不会改动；请为副本另取文件名",
};
const oneFile: Text = {
  en: "the ledger has several files, and the standard output takes one; name a folder",
  "zh-Hans": "台账有多个文件，标准输出只能写一个；请指定文件夹",
};
const transcoded: Text = {
  en: "note: the copy of {list} is in UTF-8",
  "zh-Hans": "提示：{list} 的副本改用 UTF-8 编码",
};
const written: Text = { en: "Written: {list}", "zh-Hans": "已写出：{list}" };
