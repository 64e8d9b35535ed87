import type { Text } from "@ipms/core";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";

/** The forms that a ledger is written in; each is the extension of its files. */
export const writtenForms = ["csv", "tsv", "ndjson", "json", "xlsx", "parquet"] as const;

/** One of them. */
export type WrittenFormName = (typeof writtenForms)[number];

/** Where a ledger goes, and in which form. */
export interface Target {
  /** The form. */
  readonly form: WrittenFormName;
  /** One file, a folder with a file for each table, or the standard output. */
  readonly kind: "file" | "folder" | "standard-output";
  /** As typed. */
  readonly path: string;
}

/** Forms of which one file holds all tables. */
export const wholeForms: ReadonlySet<string> = new Set(["json", "xlsx"]);

/**
 * Where to write: the extension says the form unless the caller does, and a path without an
 * extension is a folder where each table needs a file of its own.
 *
 * @param output - the path as typed
 * @param to - the form, where the caller says it
 * @param force - whether a file that is there may be replaced
 * @param io - for what stands at the path
 * @throws Misuse where the form is not clear, or something stands there that must stay
 */
export async function targetOf(
  output: string | undefined,
  to: WrittenFormName | undefined,
  force: boolean,
  io: Io,
): Promise<Target> {
  if (output === undefined) throw new Misuse(missingOutput);
  if (output === "-") {
    if (to === undefined) throw new Misuse(missingForm, { path: output, known });
    return { form: to, kind: "standard-output", path: output };
  }
  const there = await io.kindOf(output);
  const extension = /[^./\\]\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  const form = to ?? formOf(extension);
  if (form === undefined) {
    if (extension === undefined || there === "folder") {
      throw new Misuse(missingForm, { path: output, known });
    }
    throw new Misuse(unknownForm, { path: output, extension, known });
  }
  const named = /[\\/]$/.test(output) || (extension === undefined && !wholeForms.has(form));
  if (there === "folder" || (there === "nothing" && named)) {
    return { form, kind: "folder", path: output };
  }
  await checkFree(output, force, io);
  return { form, kind: "file", path: output };
}

/**
 * Makes sure that a file may be written, before anything long is begun.
 *
 * @param path - the file
 * @param force - whether one that is there may be replaced
 * @param io - the outside world
 * @throws Misuse where it must stay
 */
export async function checkFree(path: string, force: boolean, io: Io): Promise<void> {
  const there = await io.kindOf(path);
  if (there === "file" && !force) throw new Misuse(fileThere, { path });
  if (there === "folder" || there === "other") throw new Misuse(noFile, { path });
}

function formOf(extension: string | undefined): WrittenFormName | undefined {
  return extension === "jsonl" ? "ndjson" : writtenForms.find((form) => form === extension);
}

const known = writtenForms;

/** A file is there that nobody said may be replaced. */
export const fileThere: Text = {
  en: '"{path}" already exists; --force replaces it',
  "zh-Hans": "“{path}”已经存在；如要覆盖，请加上 --force",
};
const noFile: Text = {
  en: '"{path}" is not a file that can be replaced; name another, or - for the standard output',
  "zh-Hans": "“{path}”不是可以覆盖的文件；请换一个文件名，或用 - 写到标准输出",
};
const missingOutput: Text = {
  en: "the output is missing; add --output ledger.json, a folder for several tables, or - for the standard output",
  "zh-Hans": "缺少输出位置；请加上 --output ledger.json（多张表可写文件夹，写到标准输出用 -）",
};
const missingForm: Text = {
  en: 'the form of "{path}" is not clear; add --to with one of {known}',
  "zh-Hans": "无法确定“{path}”的格式；请用 --to 指明：{known}",
};
const unknownForm: Text = {
  en: 'a ledger cannot be written as ".{extension}"; use another extension, or add --to with one of {known}',
  "zh-Hans": "台账不能写成“.{extension}”格式；请改用其他扩展名，或用 --to 指明：{known}",
};
