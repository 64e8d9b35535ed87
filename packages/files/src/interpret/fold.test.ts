import { expect, it } from "vitest";
import { foldHeader, foldText, trimText } from "./fold.js";

it.each([
  ["\u200e项目名称\u200f", "项目名称"],
  ["总\u200b投\u200d资", "总投资"],
  ["\u202a\u2066签约\u2069时间\u202c", "签约时间"],
  ["\ufeff序\u00ad号", "序号"],
  ["開工 時間（發改）", "开工时间(发改)"],
  ["Ｔotal\nInvestment", "totalinvestment"],
])("folds a header with what nobody sees: %j", (header, folded) => {
  expect(foldHeader(header)).toBe(folded);
});

it("folds cells alike, and leaves what is kept as it stands", () => {
  expect(foldText("\u200e１．２ 亿元")).toBe("1.2 亿元");
  expect(trimText("\ufeff 王\u200d小明 ")).toBe("王\u200d小明");
});
