import fc from "fast-check";
import { expect, test } from "vitest";
import { plainSplitter } from "../columnar/plain-splitter.js";
import { cellsOf } from "../csv/table-rows.js";
import { telling } from "./leading-cells.js";
import { locateTable } from "./locate-table.js";
import { ordinaryRow } from "./ordinary-row.js";
import { rowClassifier } from "./row-classifier.js";
import { sheetOfText } from "./sheet-of-text.js";

const word = fc.oneof(
  fc.constantFrom(
    ..."第1号电池项目 XM-1 某某公司 合计 小计 Total SUM 小 计 注塑机 说明书 其中 总和 总部 提示".split(
      " ",
    ),
    ..."一期 一 （一） 二、工业 三． 东湖区小计 ※1 * # Ａ区 ｚ 填表人：张三 12 1,200 2023.6 （1） () \u00a01".split(
      " ",
    ),
    ..."序号 项目编号 项目名称 投资方 总投资（万元） 签约时间 备注 資訊 \u3000一 \ufeff二".split(
      " ",
    ),
  ),
  fc.nat(9999).map(String),
  fc.string({ unit: "binary", maxLength: 6 }).map((text) => text.replace(/["\0]/g, "")),
  fc.constant(""),
);
const headers = "序号|项目编号|项目名称|投资方|总投资（万元）|签约时间|备注";
const columnCount = headers.split("|").length;
const record = fc.tuple(
  fc.nat(99).map(String),
  fc.constantFrom("XM-1", "项目1"),
  fc.constantFrom("第1号电池项目", "某某基地"),
  ...Array.from({ length: columnCount - 3 }, () => word),
);
const cells = fc.oneof(record, fc.array(word, { minLength: columnCount, maxLength: columnCount }));

test("an ordinary row is a record, whatever it holds", () => {
  const located = locateTable(sheetOfText(`${headers}\n1|P-1|电池|甲|300|2023.6|`));
  if (located.found !== "table") throw new Error("the headers are known");
  const { location } = located;
  const isOrdinary = ordinaryRow(location, []);
  let ordinary = 0;
  fc.assert(
    fc.property(cells, (texts) => {
      const line = texts.map((text) => `"${text}"`).join(",");
      const { blocks } = plainSplitter({}).push(new TextEncoder().encode(`${line}\n`));
      const [block] = blocks;
      if (block === undefined || !isOrdinary(block, 0)) return;
      ordinary += 1;
      const row = cellsOf(block, 0).map((text = "") => (text === "" ? undefined : { text }));
      expect(rowClassifier(location)({ number: 2, cells: row })).toEqual({ kind: "record" });
    }),
    { numRuns: 5000 },
  );
  expect(ordinary).toBeGreaterThan(500);
});

test("nothing that tells stands in an ordinary row", () => {
  const located = locateTable(sheetOfText(`${headers}\n1|P-1|电池|甲|300|2023.6|`));
  if (located.found !== "table") throw new Error("the headers are known");
  const isOrdinary = ordinaryRow(located.location, []);
  const isTaken = (name: string): boolean => {
    const line = `1,P-1,"${name}",甲公司,300,2023,x\n`;
    const [block] = plainSplitter({}).push(new TextEncoder().encode(line)).blocks;
    return block !== undefined && isOrdinary(block, 0);
  };
  expect(isTaken("电池项目")).toBe(true);
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const isQuotable = (character: string): boolean =>
    character >= " " && !/["\ud800-\udfff]/.test(character);
  const names = characters
    .flatMap((character) => [character, `甲${character}`])
    .filter((name) => telling.test(name) && [...name].every(isQuotable));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter(isTaken)).toEqual([]);
});
