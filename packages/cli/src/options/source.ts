import { type Problem, problemTexts, type Text } from "@ipms/core";
import { type Mapping, type ReadLedgerOptions, readMapping } from "@ipms/files";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { delimiterNames, encodings, type RawSource } from "./source-options.js";
import { unreadableFile } from "./unreadable-file.js";

/**
 * Reads the options that say how the files of a ledger are to be read.
 *
 * @param raw - the options as typed
 * @param io - for the mapping file
 * @throws Misuse where the mapping cannot be read, or an option makes no sense
 */
export async function readSource(raw: RawSource, io: Io): Promise<ReadLedgerOptions> {
  const { mapping, encoding, delimiter, headerRow } = raw;
  return {
    ...(mapping === undefined ? {} : { mapping: await loadMapping(mapping, io) }),
    ...(raw.sheet === undefined ? {} : { sheet: raw.sheet }),
    ...(headerRow === undefined ? {} : { headerRow: rowOf(headerRow) }),
    ...(isKey(encodings, encoding) ? { encoding: encodings[encoding] } : {}),
    ...(isKey(delimiterNames, delimiter) ? { delimiter: delimiterNames[delimiter] } : {}),
  };
}

function isKey<Names extends object>(names: Names, name: unknown): name is keyof Names {
  return typeof name === "string" && Object.hasOwn(names, name);
}

/**
 * A mapping from its file. Questions that it leaves open are no misuse: reading names them where they
 * stand in the way.
 *
 * @param path - the file
 * @param io - the outside world
 * @throws Misuse where the file cannot be read or is no mapping
 */
export async function loadMapping(path: string, io: Io): Promise<Mapping> {
  const read = await io.readText(path);
  if ("failure" in read) throw unreadableFile(path, read.failure);
  const { mapping, problems } = readMapping(jsonOf(read.text, path));
  if (mapping !== undefined) return mapping;
  const [first] = problems;
  throw first === undefined ? new Misuse(noJson, { path }) : wrongMapping(path, first);
}

function wrongMapping(path: string, { code, parameters }: Problem): Misuse {
  const wording = problemTexts[code];
  return new Misuse(
    {
      en: `the mapping {path} cannot be used: ${wording.en}`,
      "zh-Hans": `列对应表 {path} 不能使用：${wording["zh-Hans"]}`,
    },
    { ...parameters, path },
  );
}

function jsonOf(content: string, path: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    throw new Misuse(noJson, { path });
  }
}

function rowOf(typed: string): number {
  if (/^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
  throw new Misuse(noRow, { value: typed });
}

const noJson: Text = {
  en: '{path} is not JSON; a mapping is a JSON file, as "ipms map" proposes it',
  "zh-Hans": "{path} 不是 JSON；列对应表应为 JSON 文件，可用“ipms map”生成",
};
const noRow: Text = {
  en: '"{value}" is not the number of a row; rows are counted from 1',
  "zh-Hans": "“{value}”不是行号；行号从1数起",
};
