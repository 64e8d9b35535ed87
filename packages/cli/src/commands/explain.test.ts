import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { call, shipped } from "../../testing.js";

interface Schema {
  readonly $defs: Readonly<Record<string, unknown>>;
}

function published(name: string): Schema {
  const url = new URL(`../../schemas/${name}-output.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Schema;
}

const half = ["-p", "2022-H1", "-d", "2022-06-30", "-f", "json"];
const schema = published("explain");
const options = { strict: true, strictRequired: false, allowUnionTypes: true };
const validate = new Ajv2020({ ...options, formats: { date: true } }).compile(schema);

describe("the JSON of ipms explain", () => {
  const files = {
    "projects.csv":
      "projectId,name,signedOn,startedOn\nP,Mill,2022-02-15,2022\nQ,Dock,2021-02-15,\n",
    "wrong.csv": "projectId,name,signedOn\nP,Mill,2022-02-30\n",
  };

  it.each([
    ["a rate over two tables", ["funds-in-place-rate", shipped("yongzhou-2022-h1")]],
    ["an operator", ["growth:signed-projects", "projects.csv", "--compare", "previous-year"]],
    ["a figure with undecided records", ["start-rate", "projects.csv"]],
    ["a refusal", ["average-project-size", "projects.csv"]],
    ["a ledger with problems", ["start-rate", "wrong.csv"]],
  ])("is as its schema says: %s", async (_, argv) => {
    const { out } = await call(["explain", ...argv, ...half], files);
    const value = JSON.parse(out) as object;
    validate(value);
    expect(validate.errors).toBe(null);
    expect(validate({ ...value, more: 1 })).toBe(false);
  });

  it("describes what both commands give in the same words", () => {
    const { $defs } = published("metrics");
    const shared = Object.keys(schema.$defs).filter((name) => Object.hasOwn($defs, name));
    const records = ["quantity", "coverage", "rate", "result", "problem"];
    expect(shared).toEqual([...records, "leadTimeEstimate", "leadTimes"]);
    for (const name of shared) expect(schema.$defs[name]).toEqual($defs[name]);
  });
});
