import { describe, expect, it } from "vitest";
import type { CellContext } from "../../reading.js";
import { readDateCell } from "../date.js";

/** What a cell is read as, in one word: its date with its qualifier, or its problem. */
function read(text: string, context: CellContext = {}): string {
  const { value, qualifier, problem } = readDateCell(text, context);
  if (problem !== undefined) return `!${problem.code}`;
  return `${value ?? ""}${qualifier === undefined ? "" : ` ${qualifier}`}`;
}

describe("dates whose numbers are words", () => {
  it.each([
    ["二〇二三年一月五日", "2023-01-05"],
    ["二零二三年元月", "2023-01"],
    ["二○二三年十二月三十一日", "2023-12-31"],
    ["二〇二二年十月十日", "2022-10-10"],
    ["二〇二〇年二月二十九日", "2020-02-29"],
    ["一九九八年十一月廿五日", "1998-11-25"],
    ["二〇二四年五月卅日", "2024-05-30"],
    ["二〇二三年", "2023"],
    ["二〇二三年六月底", "2023-06 late"],
    ["约二〇二三年六月", "2023-06 about"],
    ["2023年元月", "2023-01"],
    ["二〇二三年6月18日", "2023-06-18"],
    ["二〇二三年二月三十日", "!invalid-date"],
    ["二〇二三年十三月", "!invalid-date"],
    ["二〇二三年二三月", "!invalid-date"],
    ["二三年五月", "!two-digit-year"],
    ["元月", "!missing-year"],
    ["一期", "!invalid-date"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  it("take the year of the table where they name none", () => {
    expect(read("十二月五日", { year: 2023 })).toBe("2023-12-05");
    expect(read("去年元月", { year: 2023 })).toBe("2022-01");
  });
});
