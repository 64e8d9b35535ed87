import type { Text } from "../text/locale.js";
import { fileProblemTexts } from "./file-problems.js";
import { reportedProblemTexts } from "./reported-problems.js";

/**
 * What a function answers when data may be wrong: a value, or a reason and the facts behind it.
 * Program mistakes throw {@link IpmsError} instead.
 */
export type Outcome<Value, Failure = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Failure };

/** One thing that is wrong in data: a code, and the facts needed to word it in any language. */
export interface Problem {
  /** A stable kebab-case code, a key of {@link problemTexts}. */
  readonly code: ProblemCode;
  /** The facts that fill the message template. */
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** The codes of problems that reading data can meet. */
export type ProblemCode = keyof typeof problemTexts;

/** The message template of each problem, in every authored language. */
export const problemTexts = {
  ...reportedProblemTexts,
  "invalid-date": {
    en: '"{value}" is not a date that exists; write 2022-06-30, 2022-06 or 2022',
    "zh-Hans": "“{value}”不是存在的日期；请写成 2022-06-30、2022-06 或 2022",
  },
  "invalid-decimal": {
    en: '"{value}" is not a plain decimal; write digits with at most one point, such as 145.2',
    "zh-Hans": "“{value}”不是普通小数；请只写数字和至多一个小数点，例如 145.2",
  },
  "invalid-integer": {
    en: '"{value}" is not a whole number',
    "zh-Hans": "“{value}”不是整数",
  },
  "invalid-boolean": {
    en: '"{value}" is neither true nor false',
    "zh-Hans": "“{value}”既不是 true 也不是 false",
  },
  "invalid-text": {
    en: "the value is not a text",
    "zh-Hans": "该值不是文字",
  },
  "invalid-currency": {
    en: '"{value}" is not an ISO 4217 currency code',
    "zh-Hans": "“{value}”不是 ISO 4217 币种代码",
  },
  "missing-currency": {
    en: "an amount without a currency",
    "zh-Hans": "有金额而没有币种",
  },
  "missing-amount": {
    en: "a currency without an amount",
    "zh-Hans": "有币种而没有金额",
  },
  "invalid-money": {
    en: 'an amount of money is written { "amount": "50000000", "currency": "CNY" }',
    "zh-Hans": '金额应写成 { "amount": "50000000", "currency": "CNY" }',
  },
  "invalid-period": {
    en: '"{value}" is not a period; write 2022, 2022-H1, 2022-Q3, 2022-09, 2022-01/2022-09 or two days',
    "zh-Hans":
      "“{value}”不是期间；请写成 2022、2022-H1、2022-Q3、2022-09、2022-01/2022-09 或两个日期",
  },
  "unknown-code": {
    en: '"{value}" is not a code of the list "{list}"; did you mean {suggestions}?',
    "zh-Hans": "“{value}”不是代码表“{list}”中的代码；您要的是不是 {suggestions}？",
  },
  "unknown-field": {
    en: 'the table "{table}" has no field "{field}"; did you mean {suggestions}?',
    "zh-Hans": "表“{table}”没有字段“{field}”；您要的是不是 {suggestions}？",
  },
  "unknown-table": {
    en: 'the standard has no table "{table}"; did you mean {suggestions}?',
    "zh-Hans": "本标准没有表“{table}”；您要的是不是 {suggestions}？",
  },
  "unknown-version": {
    en: 'the ledger is written for version "{value}" of the standard; this program knows {known}',
    "zh-Hans": "台账所用标准版本为“{value}”；本程序支持 {known}",
  },
  "missing-field": {
    en: 'the required field "{field}" is missing',
    "zh-Hans": "缺少必填字段“{field}”",
  },
  "duplicate-id": {
    en: '{field} "{value}" stands more than once (first in {first})',
    "zh-Hans": "{field}“{value}”重复出现（首次见于 {first}）",
  },
  "unknown-reference": {
    en: 'no project has the id "{value}"',
    "zh-Hans": "没有编号为“{value}”的项目",
  },
  "invalid-value": {
    en: '"{value}" is not allowed here: {detail}',
    "zh-Hans": "此处不能填“{value}”：{detail}",
  },
  "malformed-file": {
    en: "the file cannot be read: {detail}",
    "zh-Hans": "文件无法读取：{detail}",
  },
  ...fileProblemTexts,
} as const satisfies Record<string, Text>;

/** A value as an {@link Outcome}. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A problem as an {@link Outcome}. */
export function problem(
  code: ProblemCode,
  parameters: Problem["parameters"] = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, parameters } };
}
