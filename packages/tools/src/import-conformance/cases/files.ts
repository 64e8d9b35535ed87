import {
  book,
  type ConformanceCase,
  mapped,
  mappedSheet,
  projects,
  sheet,
  textFile,
} from "../case.js";
import { encode } from "../encode.js";
import { columns, first, firstRow, headerRow, plain, rawHeader, second } from "./two-projects.js";

/** Files that are broken, or not what they are called. */
export const fileCases: readonly ConformanceCase[] = [
  {
    id: "ragged-rows",
    title: {
      en: "Rows with more or fewer cells than the header are named, not repaired",
      "zh-Hans": "单元格多于或者少于表头的行予以报告，不作修补",
    },
    files: textFile(`${rawHeader}\n1,甲项目,100\n2,乙,项目,250\n3,丙项目\n`),
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [
      { code: "ragged-row", at: "3" },
      { code: "ragged-row", at: "4" },
    ],
  },
  {
    id: "unclosed-quote",
    title: { en: "A quotation mark that is never closed", "zh-Hans": "引号没有闭合" },
    files: textFile(`${rawHeader}\n1,甲项目,100\n2,"乙项目,250\n3,丙项目,1\n`),
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [{ code: "unclosed-quote", at: "3:2" }],
  },
  {
    id: "quoted-cells",
    title: {
      en: "Delimiters, line breaks and quotation marks inside cells; mixed line ends",
      "zh-Hans": "单元格内含分隔符、换行和引号；换行符不统一",
    },
    files: textFile(`${rawHeader}\r\n1,"甲""项目"", 一\n期",100\n2,乙项目,"250"\r\n`),
    mapping: plain,
    tables: projects(columns, { ...first, name: '甲"项目", 一\n期' }, second),
    sheets: [mapped(2)],
  },
  {
    id: "workbook-named-csv",
    title: { en: "A workbook whose name ends in .csv", "zh-Hans": "扩展名为 .csv 的工作簿" },
    files: book([sheet([headerRow, firstRow])]).map((file) => ({ ...file, path: "projects.csv" })),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [mappedSheet(1)],
  },
  {
    id: "null-character",
    title: { en: "A NUL character in the text", "zh-Hans": "文本中有空字符（NUL）" },
    files: textFile(`${rawHeader}\n1,甲项目,100\n2,乙\u0000项目,250\n`),
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [{ code: "null-character", at: "3:2" }],
  },
  {
    id: "broken-encoding",
    title: { en: "One broken byte in a text of UTF-8", "zh-Hans": "UTF-8 文本中有一个坏字节" },
    files: [
      {
        path: "projects.csv",
        bytes: Buffer.concat([
          encode(`${rawHeader}\n1,甲项目,100\n2,乙`, "utf-8"),
          Buffer.from([0xff]),
          encode("项目,250\n", "utf-8"),
        ]),
      },
    ],
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [{ code: "invalid-encoding", at: "3:2" }],
  },
  {
    id: "empty-file",
    title: { en: "A file without a byte", "zh-Hans": "空文件" },
    files: textFile(""),
    mapping: plain,
    tables: {},
    complete: false,
    sheets: [],
    problems: [{ code: "empty-file" }],
  },
];
