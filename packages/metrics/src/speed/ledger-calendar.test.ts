import { describe, expect, it } from "vitest";
import { evaluate, formatResult, leadTime } from "@ipms/metrics";
import { asked, ledger } from "./projects-of-2022.test-input.js";

describe("working days", () => {
  const parameters = { unit: "working-days", statistic: "mean" };

  it("go by the statutory calendar with its make-up days", () => {
    // 30 September 2022 was a Friday; 1 to 7 October were free, 8 and 9 October worked.
    const autumn = ledger([{ signedOn: "2022-09-30", startedOn: "2022-10-13" }]);
    const result = evaluate(leadTime, autumn, { ...asked, parameters });
    expect(formatResult(result, "en")).toBe("6 working days");
    expect(formatResult(result, "zh-Hans")).toBe("6个工作日");
    expect(result.parameters["calendar"]).toBe("cn-2007-2026");
  });

  it("go by the ledger's own calendar where it has one", () => {
    const own = ledger([{ signedOn: "2022-09-30", startedOn: "2022-10-13" }], {
      calendars: [{ date: "2022-10-12", working: false }],
    });
    expect(formatResult(evaluate(leadTime, own, { ...asked, parameters }), "en")).toBe(
      "5 working days",
    );
  });

  it("are refused for a year without a calendar, and for a day that is listed undecided", () => {
    const late = ledger([{ signedOn: "2026-12-30", startedOn: "2027-01-08" }]);
    const question = { period: "2026", asOf: "2027-01-31", parameters };
    expect(evaluate(leadTime, late, question)).toMatchObject({
      status: "refused",
      reason: "missing-calendar",
      detail: "2027",
    });
    // The first day that is not settled is named, whatever the order of the rows.
    const later = { signedOn: "2027-12-30", startedOn: "2028-01-08" };
    const both = [later, { signedOn: "2026-12-30", startedOn: "2027-01-08" }];
    const wide = { period: "2026-01/2027-12", asOf: "2028-01-31", parameters };
    for (const rows of [both, both.toReversed()]) {
      expect(evaluate(leadTime, ledger(rows), wide)).toMatchObject({ detail: "2027" });
    }
    const open = ledger([{ signedOn: "2022-09-30", startedOn: "2022-10-13" }], {
      calendars: [{ date: "2022-10-12", working: null }],
    });
    expect(evaluate(leadTime, open, { ...asked, parameters })).toMatchObject({
      reason: "missing-calendar",
    });
  });
});
