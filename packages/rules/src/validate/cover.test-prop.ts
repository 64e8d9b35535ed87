import fc from "fast-check";
import { expect, it } from "vitest";
import { baselineOf, validateInput, type Waiver } from "../index.js";

const asOf = "2023-12-31";
const only = ["date-exists"];
const days = fc.constantFrom("2023-02-30", "2023-06-31", "2023-03-01");
const records = fc.constantFrom("P-1", "P-2", "P-3");
const projects = fc.array(
  fc.record({
    projectId: records,
    name: fc.constant("项目"),
    signedOn: days,
    startedOn: days,
  }),
  { maxLength: 12 },
);
const waivers = fc.uniqueArray(
  fc.record(
    {
      rule: fc.constant("date-exists"),
      record: records,
      field: fc.constantFrom("signedOn", "startedOn"),
      reason: fc.constant("r"),
      author: fc.constant("a"),
      until: fc.constantFrom("2023-12-31", "2023-12-30"),
    },
    { requiredKeys: ["rule", "reason", "author", "until"] },
  ),
  { maxLength: 4, selector: ({ record, field }) => `${record} ${field}` },
);

/** What becomes of every bad date, one after the other, as the words of the documentation say it. */
function expected(
  rows: readonly {
    readonly projectId: string;
    readonly signedOn: string;
    readonly startedOn: string;
  }[],
  held: readonly Waiver[],
  before: typeof rows,
): readonly ("waived" | "known" | "open")[] {
  const bad = (of: typeof rows) =>
    of.flatMap(({ projectId, ...dates }) =>
      (["signedOn", "startedOn"] as const).flatMap((field) =>
        dates[field] === "2023-03-01" ? [] : [{ projectId, field }],
      ),
    );
  const left = bad(before).map(({ projectId, field }) => `${projectId} ${field}`);
  return bad(rows).map(({ projectId, field }) => {
    const waived = held.some(
      (waiver) =>
        waiver.until >= asOf &&
        (waiver.record ?? projectId) === projectId &&
        (waiver.field ?? field) === field,
    );
    if (waived) return "waived";
    const at = left.indexOf(`${projectId} ${field}`);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? "known" : "open";
  });
}

it("counts what waivers and baseline cover exactly, however few findings are kept", () => {
  fc.assert(
    fc.property(projects, projects, waivers, fc.nat(5), (rows, before, held, maximumFindings) => {
      const whole = { asOf, only, maximumFindings: 1000 };
      const baseline = baselineOf(validateInput({ projects: before }, whole));
      const report = validateInput(
        { projects: rows },
        { asOf, only, baseline, waivers: held, maximumFindings },
      );
      const states = expected(rows, held, before);
      const count = (state: string) => states.filter((each) => each === state).length;
      const outcome = report.rules.find(({ id }) => id === "date-exists");
      expect([report.counts.error, report.waived, report.known]).toEqual(
        ["open", "waived", "known"].map(count),
      );
      expect(outcome).toMatchObject({
        failed: states.length,
        waived: count("waived"),
        known: count("known"),
      });
      const open = report.findings.filter(({ waiver, known }) => !waiver && !known);
      expect(open).toHaveLength(Math.min(count("open"), maximumFindings));
      expect(report.findings).toHaveLength(
        open.length + Math.min(count("waived") + count("known"), maximumFindings),
      );
    }),
    { numRuns: 200 },
  );
});
