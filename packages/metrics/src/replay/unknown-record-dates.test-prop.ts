import { compare, rationalOf } from "@ipms/core";
import {
  type LedgerInput,
  evaluate,
  fundsInPlace,
  ledgerOf,
  signedProjects,
  startedProjects,
  startRate,
} from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  figures,
  half,
  knownDays,
  ledgers,
  milestones,
  type Row,
} from "./recorded-ledgers.test-input.js";

/** A ledger of which some record dates were not written down, and one that it may have been. */
const worlds = fc
  .record({ input: ledgers, forgotten: fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }) })
  .map(({ input, forgotten }) => {
    let at = 0;
    const forgets = (): boolean => forgotten[at++ % forgotten.length] ?? false;
    const without = (row: Row, fields: readonly string[]): Row => ({
      ...row,
      ...Object.fromEntries(fields.filter(() => forgets()).map((field) => [field, null])),
    });
    const statistic = ["recordedOn", ...milestones.map((name) => `${name}RecordedOn`)];
    const recorded: LedgerInput = {
      projects: (input.projects ?? []).map((row) => {
        // What had happened when a row was recorded was recorded with it, and nothing before it.
        const rowDay = String(row["recordedOn"]);
        const from = (name: string): unknown => {
          const [date, own] = [row[`${name}On`], row[`${name}RecordedOn`]];
          if (typeof date !== "string") return null;
          return date <= rowDay || String(own) < rowDay ? rowDay : own;
        };
        const own = milestones.map((name) => [`${name}RecordedOn`, from(name)] as const);
        return { ...row, ...Object.fromEntries(own) };
      }),
      fundReceipts: input.fundReceipts ?? [],
    };
    const known: LedgerInput = {
      projects: (recorded.projects ?? []).map((row) => without(row, statistic)),
      fundReceipts: (recorded.fundReceipts ?? []).map((row) => without(row, ["recordedOn"])),
    };
    return { recorded, known };
  });

it("leaves room for whatever the record dates may have been that nobody wrote down", () => {
  let bounded = 0;
  fc.assert(
    fc.property(worlds, knownDays, ({ recorded, known }, knownAt) => {
      for (const figure of figures) {
        const asked = evaluate(figure, ledgerOf(known).ledger, { ...half, knownAt });
        const truth = evaluate(figure, ledgerOf(recorded).ledger, { ...half, knownAt });
        if (asked.status !== "value" || truth.status !== "value") continue;
        const isOpen = Object.keys(asked.coverage.undecided).length > 0;
        if (asked.bounds === undefined && isOpen) continue;
        if (asked.bounds !== undefined) bounded += 1;
        const value = rationalOf(truth.value);
        const { low, high } = asked.bounds ?? { low: asked.value, high: asked.value };
        expect(compare(rationalOf(low), value)).toBeLessThanOrEqual(0);
        expect(compare(value, rationalOf(high))).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 150 },
  );
  expect(bounded).toBeGreaterThan(50);
});

it("is the same part by part in a series", () => {
  const months = ["2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06"];
  const last = ["31", "28", "31", "30", "31", "30"];
  fc.assert(
    fc.property(worlds, knownDays, ({ known }, knownAt) => {
      const { ledger } = ledgerOf(known);
      for (const figure of [signedProjects, startedProjects, startRate, fundsInPlace]) {
        const { groups } = evaluate(figure, ledger, { ...half, knownAt, every: "month" });
        const alone = months.map((period, at) => {
          const asOf = `${period}-${last[at] ?? ""}`;
          return evaluate(figure, ledger, { period, asOf, knownAt });
        });
        expect(groups.map(({ bounds, inputs }) => [bounds, inputs])).toEqual(
          alone.map(({ bounds, inputs }) => [bounds, inputs]),
        );
      }
    }),
    { numRuns: 60 },
  );
});
