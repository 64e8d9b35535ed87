import { contractTypes, investmentForms, investorTypes, reportedStages } from "@ipms/codelists";
import { divisionsNamed } from "@ipms/codelists/divisions";
import { describe, expect, it } from "vitest";
import type { CellContext, CellReader } from "../reading.js";
import { areaReader } from "./area.js";
import { codeReader } from "./code.js";
import { readCountCell } from "./count.js";
import { readDecimalCell, readShareCell } from "./decimal.js";
import { readIndustryCell } from "./industry.js";
import { readCountryCell, readDivisionCell } from "./place.js";
import {
  readCreditCodeCell,
  readCurrencyCell,
  readIdentifierCell,
  readPeriodCell,
  readTextCell,
} from "./text.js";

/** A reading in one word. */
function shown(reader: CellReader, text: string, context: CellContext): string {
  const { value, qualifier, problem } = reader(text, context);
  if (problem !== undefined) return `!${problem.code}`;
  if (value === undefined) return "";
  if (typeof value === "object") return JSON.stringify(value);
  return `${value}${qualifier === undefined ? "" : ` ${qualifier}`}`;
}

function table(
  name: string,
  reader: CellReader,
  context: CellContext,
  rows: readonly (readonly [string, string])[],
): void {
  describe(`a cell: ${name}`, () => {
    it.each(rows)("%s is %s", (text, expected) =>
      expect(shown(reader, text, context)).toBe(expected),
    );
  });
}

table("亩 in a column of 亩", areaReader("亩"), { unit: "亩" }, [
  ["150", "150"],
  ["1,500.5", "1500.5"],
  ["约150", "150 about"],
  ["150亩", "150"],
  ["10公顷", "150"],
  ["1平方公里", "1500"],
  ["1平方千米", "1500"],
  ["2000平方米", "3"],
  ["100平方米", "0.15"],
  ["100畝", "100"],
  ["1万平方米", "15"],
  ["2000㎡", "3"],
  ["2000m²", "3"],
  ["150/200", "!two-values"],
  ["150\n200", "!two-values"],
  ["150亿", "!invalid-decimal"],
  ["待定", ""],
]);
table("亩 in a column of 公顷", areaReader("亩"), { unit: "公顷" }, [["2.5", "37.5"]]);
table("亩 without a unit", areaReader("亩"), {}, [
  ["150", "!unit-unknown"],
  ["150亩", "150"],
]);
table("平方米", areaReader("平方米"), { unit: "平方米" }, [
  ["666.67", "666.67"],
  ["3亩", "2000"],
  ["1亩", "!inexact-conversion"],
  ["2.5公顷", "25000"],
  ["1.2万平方米", "12000"],
]);
table("land in money", areaReader("亩"), { unit: "万元" }, [["150", "!unknown-unit"]]);

table("counts", readCountCell, {}, [
  ["300", "300"],
  ["1,200", "1200"],
  ["1200人", "1200"],
  ["1.2万人", "12000"],
  ["约50个", "50 about"],
  ["300余人", "300 more-than-with-unit"],
  ["近300人", "300 near"],
  ["300人以上", "300 at-least"],
  ["2022年", "2022"],
  ["３００", "300"],
  ["1.5", "!invalid-integer"],
  ["-2", "!invalid-integer"],
  ["300万元", "!invalid-integer"],
  ["10-20人", "!two-values"],
  ["10\n200", "!two-values"],
  ["三百人", "!invalid-integer"],
  ["/", ""],
]);
table("counts of spreadsheets", readCountCell, { numeric: true }, [
  ["300.0", "300"],
  ["3E2", "300"],
]);

table("shares", readShareCell, {}, [
  ["50%", "0.5"],
  ["５０％", "0.5"],
  ["50﹪", "0.5"],
  ["33.33%", "0.3333"],
  ["0.5", "0.5"],
  ["1", "1"],
  ["100%", "1"],
  ["50", "!unit-unknown"],
  ["1.5", "!unit-unknown"],
  ["50亩", "!invalid-decimal"],
  ["—", ""],
]);
table("shares in %", readShareCell, { unit: "%" }, [
  ["50", "0.5"],
  ["1", "0.01"],
  ["69.8", "0.698"],
]);
table("shares in 万元", readShareCell, { unit: "万元" }, [["50", "!unknown-unit"]]);

table("decimals", readDecimalCell, {}, [
  ["6.8974", "6.8974"],
  ["1,000.50", "1000.5"],
  ["6.8974元", "!invalid-decimal"],
  ["abc", "!invalid-decimal"],
]);

table("stages", codeReader(reportedStages), {}, [
  ["signed", "signed"],
  ["已签约", "signed"],
  ["已簽約", "signed"],
  ["已开工", "started"],
  ["已開工", "started"],
  ["1.已签约", "signed"],
  ["已 签 约", "signed"],
  ["签约、开工", "!several-codes"],
  ["已签约,签约", "signed"],
  ["火星", "!unknown-code"],
  ["/", ""],
  ["待定", ""],
]);
table("investors", codeReader(investorTypes), {}, [
  ["央企", "state-owned-central"],
  ["民营企业", "private"],
  ["国企（中央）", "state-owned-central"],
]);
table("agreements", codeReader(contractTypes), {}, [["框架协议", "framework"]]);
table("forms", codeReader(investmentForms), {}, [["技术改造", "technical-renovation"]]);

table("countries", readCountryCell, {}, [
  ["HK", "HK"],
  ["香港", "HK"],
  ["美國", "US"],
  ["维尔京群岛", "VG"],
  ["火星", "!invalid-country"],
  ["无", ""],
]);

table("divisions", readDivisionCell, { divisionsNamed }, [
  ["431100", "431100"],
  ["431100.0", "431100"],
  ["431100000000", "431100"],
  ["永州市", "431100"],
  ["永州", "431100"],
  ["湖南省永州市", "431100"],
  ["湖南永州", "431100"],
  ["湖南省永州市零陵区", "431102"],
  ["湖南省-永州市", "431100"],
  ["鼓楼区", "!ambiguous-name"],
  ["南京市鼓楼区", "320106"],
  ["江蘇省", "320000"],
  ["火星", "!invalid-division"],
  ["999999", "!invalid-division"],
  ["待定", ""],
]);
table("divisions without names", readDivisionCell, {}, [
  ["431100", "431100"],
  ["永州市", "!invalid-division"],
]);

table("industries", readIndustryCell, {}, [
  ["C", "C"],
  ["39", "39"],
  ["3921", "3921"],
  ["c39", "39"],
  ["C3921", "3921"],
  ["制造业", "C"],
  ["C 制造业", "C"],
  ["制造业（C）", "C"],
  ["C39 计算机、通信和其他电子设备制造业", "39"],
  ["计算机、通信和其他电子设备制造业", "39"],
  ["製造業", "C"],
  ["98", "!invalid-industry"],
  ["高科技", "!invalid-industry"],
]);

table("credit codes", readCreditCodeCell, {}, [
  ["91350100M000100Y43", "91350100M000100Y43"],
  ["91350100m000100y43", "91350100M000100Y43"],
  ["９１３５０１００Ｍ０００１００Ｙ４３", "91350100M000100Y43"],
  ["9135 0100 M000 100Y 43", "91350100M000100Y43"],
  ["91350100M000100Y44", "!invalid-credit-code"],
  ["430000000012345", "!legacy-registration-number"],
  ["无", ""],
]);
// Excel and LibreOffice save long numbers as text so, as they show them.
table("long numbers of spreadsheets as text", readIdentifierCell, {}, [
  ["4.31129E+17", "!digits-lost"],
  ["4.31129E+017", "!digits-lost"],
  ["4E+20", "!digits-lost"],
  ["431129201401000001", "431129201401000001"],
  ["4E+2", "4E+2"],
  ["P-4E+17", "P-4E+17"],
  ["4.31129e-17", "4.31129e-17"],
]);
table("long numbers of spreadsheets", readIdentifierCell, { numeric: true }, [
  ["4.31129E+17", "!digits-lost"],
  ["431129201401000001", "!digits-lost"],
  ["431129", "431129"],
]);

table("currencies", readCurrencyCell, {}, [
  ["CNY", "CNY"],
  ["人民币", "CNY"],
  ["RMB", "CNY"],
  ["美元", "USD"],
  ["usd", "USD"],
  ["元", "CNY"],
  ["万元", "!currency-counts-otherwise"],
  ["万美元", "!currency-counts-otherwise"],
  ["亿元", "!currency-counts-otherwise"],
  ["人民币万元", "!currency-counts-otherwise"],
  ["万元（美元）", "!currency-counts-otherwise"],
  ["贝壳", "!invalid-currency"],
]);

table("periods", readPeriodCell, { year: 2022 }, [
  ["2022-H1", "2022-H1"],
  ["2022年上半年", "2022-H1"],
  ["1—9月", "2022-01/2022-09"],
  ["元-4月", "2022-01/2022-04"],
  ["某年", "!invalid-period"],
]);

table("texts", readTextCell, {}, [
  [" 电池项目 ", "电池项目"],
  ["電池項目", "電池項目"],
  ["（二期）", "（二期）"],
  ["无", ""],
  ["—", ""],
  ["无锡项目", "无锡项目"],
]);
