import { describe, expect, it } from "vitest";
import {
  evaluate,
  evaluateAll,
  fundsInPlace,
  ledgerOf,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const asked = { period: "2022-H1", asOf: "2022-06-30" } as const;

describe("a ledger without any project", () => {
  it.each([
    ["as records", { projects: [] }],
    ["without any table", {}],
  ])("is refused as empty, never counted as 0: %s", (_, input) => {
    const { ledger } = ledgerOf(input);
    for (const result of evaluateAll([startRate, signedProjects, fundsInPlace], ledger, asked)) {
      expect(result).toMatchObject({ status: "refused", reason: "empty-population" });
    }
  });

  it("is another thing than a ledger whose projects lie outside the period", () => {
    const { ledger } = ledgerOf({
      projects: [{ projectId: "1", name: "Mill", signedOn: "2021-05-04", startedOn: null }],
    });
    const signed = evaluate(signedProjects, ledger, asked);
    expect(signed).toMatchObject({ status: "value", rounded: { text: "0" } });
    const rate = evaluate(startRate, ledger, asked);
    expect(rate).toMatchObject({ status: "refused", reason: "empty-population" });
  });
});
