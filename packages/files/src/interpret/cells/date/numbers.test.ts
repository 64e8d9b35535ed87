import { describe, expect, it } from "vitest";
import type { SheetCell } from "../../../sheet/sheet.js";
import type { CellContext } from "../../reading.js";
import { readDateCell } from "../date.js";
import { shownDate } from "./numbers.js";

/** What a cell is read as, in one word: its date its problem, or nothing. */
function read(text: string, context: CellContext = {}): string {
  const { value, problem } = readDateCell(text, context);
  if (problem !== undefined) return `!${problem.code}`;
  return value ?? "";
}

const t = (rows: readonly (readonly [string, string])[], context: CellContext = {}) =>
  it.each(rows)("%s is %s", (text, expected) => expect(read(text, context)).toBe(expected));

describe("numbers of spreadsheets", () => {
  // LibreOffice shows these day numbers as these dates.
  t(
    [
      ["1", "1900-01-01"],
      ["59", "1900-02-28"],
      ["60", "!invalid-date"],
      ["61", "1900-03-01"],
      ["0", "!invalid-date"],
      ["25569", "1970-01-01"],
      ["36526", "2000-01-01"],
      ["45095", "2023-06-18"],
      ["45095.75", "2023-06-18"],
      ["2023", "2023"],
      ["201401", "2014-01"],
      ["20140105", "2014-01-05"],
      ["2023.6", "2023-06"],
      ["2023.1", "!ambiguous-month"],
      ["2023.01", "2023-01"],
      ["2023.11", "2023-11"],
      ["2023.12", "2023-12"],
      ["2023.13", "1905-07-15"],
      ["1687017600000", "2023-06-18"],
      ["-5", "!invalid-date"],
      ["9999999", "!invalid-date"],
    ],
    { numeric: true },
  );
  t(
    [
      ["0", "1904-01-01"],
      ["60", "1904-03-01"],
      ["43633", "2023-06-18"],
    ],
    { numeric: true, epoch: 1904 },
  );
  it("names both months that a lost zero leaves", () => {
    expect(readDateCell("2023.1", { numeric: true }).problem?.parameters["candidates"]).toEqual([
      "2023-01",
      "2023-10",
    ]);
  });
  t([
    ["45095", "!serial-as-text"],
    ["60", "!invalid-date"],
  ]);
});

describe("a cell that shows a date", () => {
  it.each<[string, Omit<SheetCell, "text">, string | undefined]>([
    ["45078", { numeric: true, shownAs: "month" }, "2023-06"],
    // A whole date was typed, whatever is shown of it.
    ["45095", { numeric: true, shownAs: "month" }, "2023-06-18"],
    ["45078", { numeric: true, shownAs: "date" }, "2023-06-01"],
    ["45078.5", { numeric: true, shownAs: "month" }, "2023-06"],
    ["0", { numeric: true, shownAs: "month" }, undefined],
    ["45078", { numeric: true, shownAs: "percent" }, undefined],
    ["45078", { numeric: true }, undefined],
    ["45078", { shownAs: "month" }, undefined],
  ])("says no more than it shows: %s, %o", (text, how, date) => {
    expect(shownDate({ text, ...how }, 1900)).toBe(date);
  });
});
