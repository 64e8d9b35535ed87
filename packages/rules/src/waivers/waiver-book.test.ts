import { describe, expect, it } from "vitest";
import type { Finding } from "../finding.js";
import { waiverBook } from "./waiver-book.js";

const says = { reason: "r", author: "a", until: "2023-12-31" };
const finding: Finding = {
  rule: "date-exists",
  version: 1,
  severity: "error",
  record: "P-1",
  field: "signedOn",
  values: {},
};

describe("waiverBook", () => {
  it.each([
    [{ rule: "date-exists" }, true],
    [{ rule: "date-exists", record: "P-1" }, true],
    [{ rule: "date-exists", field: "signedOn" }, true],
    [{ rule: "date-exists", record: "P-1", field: "signedOn" }, true],
    [{ rule: "date-exists", record: "P-2" }, false],
    [{ rule: "date-exists", field: "startedOn" }, false],
    [{ rule: "date-exists", record: "P-1", field: "startedOn" }, false],
    [{ rule: "another" }, false],
  ])("%j covers the finding: %s", (about, covers) => {
    const book = waiverBook([{ ...about, ...says }], "2023-12-31");
    expect(book.waiverOf(finding) !== undefined).toBe(covers);
    expect(book.idle().map(({ state }) => state)).toEqual(covers ? [] : ["unused"]);
  });

  it("holds until the end of its last day and no longer", () => {
    const waivers = [{ rule: "date-exists", ...says }];
    expect(waiverBook(waivers, "2023-12-31").waiverOf(finding)).toEqual(waivers[0]);
    const later = waiverBook(waivers, "2024-01-01");
    expect(later.waiverOf(finding)).toBeUndefined();
    expect(later.idle()).toEqual([{ index: 0, rule: "date-exists", state: "expired" }]);
  });

  it("uses the waiver that says most", () => {
    const general = { rule: "date-exists", ...says };
    const exact = { ...general, record: "P-1", field: "signedOn", reason: "exact" };
    const book = waiverBook([general, exact], "2023-01-01");
    expect(book.waiverOf(finding)).toBe(exact);
    expect(book.idle()).toEqual([{ index: 0, rule: "date-exists", state: "unused" }]);
  });
});
