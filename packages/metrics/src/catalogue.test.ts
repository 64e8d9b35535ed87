import { readFileSync } from "node:fs";
import type { Measure, MetricData } from "@ipms/core";
import { describe, expect, it } from "vitest";
import {
  type Askable,
  evaluate,
  ledgerOf,
  measures,
  metrics,
  populations,
  type Question,
  signedProjects,
} from "./index.js";

interface Catalogue {
  readonly populations: readonly { readonly id: string; readonly contentHash: string }[];
  readonly measures: readonly (Measure & { readonly contentHash: string })[];
  readonly metrics: readonly (MetricData & { readonly contentHash: string })[];
}
const url = new URL("../artifacts/catalogue.json", import.meta.url);
const catalogue = JSON.parse(readFileSync(url, "utf8")) as Catalogue;

const yuan = (amount: string) => ({ amount, currency: "CNY" });
const { ledger } = ledgerOf({
  reportingDivision: "431100",
  projects: Array.from({ length: 12 }, (_, at) => ({
    projectId: `${at}`,
    name: "Mill",
    park: at % 2 === 0 ? "East" : "West",
    signedOn: at < 8 ? "2022-02-01" : "2021-02-01",
    startedOn: at % 3 === 0 ? "2022-05-01" : null,
    commissionedOn: at % 6 === 0 ? "2022-06" : null,
    totalInvestment: yuan(`${at + 1}00000000`),
  })),
  fundReceipts: [{ projectId: "1", receivedOn: "2022-03-01", received: yuan("50000000") }],
  targets: [
    { targetId: "t", issuer: "City", metric: "signed-projects", period: "2022", value: "10" },
  ],
});
const question: Question = { period: "2022-H1", asOf: "2022-06-30" };

describe("the published catalogue", () => {
  it("has every definition, each with its hash", () => {
    const idsOf = (list: readonly { readonly id: string }[]) =>
      list.map(({ id }) => id).toSorted(byText);
    expect(idsOf(catalogue.metrics)).toEqual(Object.keys(metrics).toSorted(byText));
    expect(idsOf(catalogue.measures)).toEqual(Object.keys(measures).toSorted(byText));
    expect(idsOf(catalogue.populations)).toEqual(Object.keys(populations).toSorted(byText));
    const all = [...catalogue.metrics, ...catalogue.measures, ...catalogue.populations];
    const hashes = new Set(all.map(({ contentHash }) => contentHash));
    expect(hashes.size).toBe(all.length);
    for (const hash of hashes) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([...catalogue.measures, ...catalogue.metrics].map((each) => [each.id, each] as const))(
    "executes %s as the library does",
    (id, published) => {
      const known: Readonly<Record<string, Measure | MetricData>> = { ...measures, ...metrics };
      const ask = (definition: Measure | MetricData): string => {
        const operates =
          definition.type === "metric" &&
          Object.values(definition.inputs).some(
            ({ type }) => type === "operand" || type === "judged",
          );
        const askable: Askable =
          operates && definition.type === "metric"
            ? { type: "applied", operator: definition, operand: signedProjects }
            : definition;
        const by = { by: ["park"] } as const;
        return told(() => JSON.stringify(evaluate(askable, ledger, { ...question, ...by })));
      };
      const own = known[id];
      expect(own && ask(published)).toBe(own && ask(own));
    },
  );
});

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** What was answered, or how the question was turned down. */
function told(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
}
