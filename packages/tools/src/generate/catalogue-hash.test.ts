import { readFileSync } from "node:fs";
import { catalogueHash, measures, metrics, populations } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import { inRepository } from "../repository.js";
import { catalogueHashOf } from "./metric-artifacts.js";

const authored: readonly object[] = [
  ...Object.values(populations),
  ...Object.values(measures),
  ...Object.values(metrics),
];
/** A definition as data, a copy that may be changed. */
const copyOf = (definition: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify({ ...definition })) as Record<string, unknown>;

/** Every place in a value that holds no further places. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

function changed(definition: object, path: readonly string[]): object {
  const copy = copyOf(definition);
  let holder: Record<string, unknown> = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  const last = path.at(-1) ?? "";
  const value = holder[last];
  holder[last] = typeof value === "boolean" ? !value : `${String(value)}0`;
  return copy;
}

describe("the hash of the catalogue", () => {
  it("changes with every part of a definition that decides numbers, and with no label", () => {
    for (const definition of authored) {
      const before = catalogueHashOf([definition]);
      for (const path of leavesOf(copyOf(definition))) {
        const after = catalogueHashOf([changed(definition, path)]);
        const told = `${path.join(".")}: ${after === before ? "same" : "other"}`;
        expect(told).toBe(`${path.join(".")}: ${path.includes("labels") ? "same" : "other"}`);
      }
    }
  });

  it("is that of the published catalogue, and stands in every result", () => {
    const path = inRepository("packages/metrics/artifacts/catalogue.json");
    const catalogue = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
    expect(catalogue["catalogueHash"]).toBe(catalogueHash);
    expect(catalogue["conventions"]).toMatchObject({
      contractTypes: ["formal-contract", "framework"],
      milestones: {
        started: { provenBy: ["started", "completed", "commissioned", "full-capacity"] },
      },
      sizeBands: { nested: { "at-least-100m": { lower: "100000000" } } },
    });
  });
});
