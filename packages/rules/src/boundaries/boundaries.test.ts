import { describe, expect, it } from "vitest";
import { asExample } from "./boundary-case.test-input.js";
import { boundaryCases } from "./boundary-cases.test-input.js";
import { isSound } from "./is-sound.test-input.js";
import { reportOn } from "./report-on.test-input.js";

const ids = [...new Set(boundaryCases.map(({ rule }) => rule))];

describe.each(ids)("at the edges of %s", (id) => {
  const cases = boundaryCases.filter(({ rule }) => rule === id);
  it.each([...cases.entries()])("case %i is judged as it says", (_, each) => {
    const report = reportOn(id, asExample(each));
    const { expected } = each;
    const outcome = report.rules.find((rule) => rule.id === id);
    const reasons =
      outcome?.missing === undefined
        ? Object.keys(outcome?.notApplicable ?? {})
        : ["missing-column"];
    expect(report.faults).toEqual([]);
    expect(isSound(id, report, asExample(each))).toBe(true);
    expect(report.findings.map(({ record }) => record)).toEqual(
      typeof expected === "string" ? [] : expected,
    );
    expect((outcome?.applied ?? 0) > 0 ? "judged" : reasons).toEqual(
      typeof expected === "string" ? [expected] : "judged",
    );
  });
});
