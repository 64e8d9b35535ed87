import { ledgerOf } from "@ipms/metrics";
import { describe, expect, test } from "vitest";
import { cases, splitCases } from "./cases.js";
import { ledgers } from "./ledgers.js";
import { explained } from "./suite.js";

test("every ledger of the suite reads, with a row that stands twice in one of them", () => {
  const codes = Object.entries(ledgers).map(([name, ledger]) => [
    name,
    ledgerOf(ledger).problems.map(({ code }) => code),
  ]);
  expect(Object.fromEntries(codes)).toEqual({
    county: [],
    funds: [],
    memberships: ["duplicate-id"],
    records: [],
    signings: [],
    sizes: [],
    unclear: [],
  });
});

test("ids are kebab-case and stand once", () => {
  const ids = [...cases, ...splitCases].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe("the library gives what was worked out by hand", () => {
  test.each(cases.map((each) => [each.id, each] as const))("%s", (_, stated) => {
    const { result } = explained(stated);
    const shown = ({ numerator, denominator }: { numerator: string; denominator: string }) =>
      denominator === "1" ? numerator : `${numerator}/${denominator}`;
    const found =
      result.status === "value"
        ? {
            value: shown(result.value),
            rounded: result.rounded.text,
            ...(result.value.currency && { currency: result.value.currency }),
            ...(result.bounds && { bounds: [shown(result.bounds.low), shown(result.bounds.high)] }),
          }
        : { reason: result.reason };
    expect(found).toEqual(stated.expected);
  });
});
