import type { OptionDeclaration } from "../program/localised-command.js";

/** How the files of a ledger are to be read, as typed; the same for every command that reads one. */
export interface RawSource {
  /** The file that says what the columns mean. */
  readonly mapping?: string;
  /** The encoding of delimited text. */
  readonly encoding?: string;
  /** What stands between cells. */
  readonly delimiter?: string;
  /** The only sheet of a workbook that is read. */
  readonly sheet?: string;
  /** The row of the header. */
  readonly headerRow?: string;
  /** The file that the import report goes to. */
  readonly report?: string;
}

/** The encodings by the names that people know, and what the reader calls them. */
export const encodings = {
  "utf-8": "utf-8",
  gbk: "gb18030",
  gb18030: "gb18030",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
} as const;

/** What may stand between cells, by names that need no quoting in a shell. */
export const delimiterNames = { comma: ",", tab: "\t", semicolon: ";", bar: "|" } as const;

/** The options of reading but the report: where nothing is read to its end, there is none. */
export const readingOptions: readonly OptionDeclaration[] = [
  {
    flags: "--mapping <file>",
    text: {
      en: 'What the columns mean: a mapping file, as "ipms map" proposes it',
      "zh-Hans": "各列的含义：列对应表文件，可用“ipms map”生成",
    },
  },
  {
    flags: "--sheet <name>",
    text: {
      en: "Read only this sheet of a workbook; all unless stated",
      "zh-Hans": "只读工作簿中的这张工作表；默认全部",
    },
  },
  {
    flags: "--header-row <number>",
    text: {
      en: "The row of the header, or the first of several; found out unless stated",
      "zh-Hans": "表头所在的行号，多行表头写首行；默认自动识别",
    },
  },
  {
    flags: "--encoding <name>",
    text: {
      en: "The encoding of text files; found out unless stated",
      "zh-Hans": "文本文件的编码；默认自动识别",
    },
    choices: Object.keys(encodings),
  },
  {
    flags: "--delimiter <name>",
    text: {
      en: "What stands between the cells of text files; found out unless stated",
      "zh-Hans": "文本文件的列分隔符；默认自动识别",
    },
    choices: Object.keys(delimiterNames),
  },
];

/** The options of every command that reads a ledger. */
export const sourceOptions: readonly OptionDeclaration[] = [
  ...readingOptions,
  {
    flags: "--report <file>",
    text: {
      en: "Write down how the files were read: as JSON, or as text where the name ends in .txt or .md",
      "zh-Hans": "将读入情况写成报告：JSON 格式；文件名以 .txt 或 .md 结尾时为文字",
    },
  },
];
