import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { call, shipped } from "../../testing.js";
import { widthOf } from "../terminal/width-of.js";

const projects = [
  "projectId,name,contractType,signingEvent,signedOn,startedOn",
  "1,Mill,formal-contract,Fair,2022-02-01,2022-05-20",
  "2,Dock,framework,Expo,2022-03-08,",
  "3,Farm,framework,Fair,2021-03-08,2021-09-01",
  "4,Shop,intent,none,2022-04-01,",
];
const files = {
  "projects.csv": `${projects.join("\n")}\n`,
  "wrong.csv": "projectId,name,signedOn\nP,Mill,2022-02-30\n",
};
const half = ["-p", "2022-H1", "-d", "2022-06-30"];
const spread = (...argv: readonly string[]) =>
  call(["spread", "start-rate", "projects.csv", ...argv, ...half], files);

describe("ipms spread", () => {
  it("shows every definition with its value, the lowest first, in 80 columns", async () => {
    const { code, out } = await spread("--event", "Fair");
    expect(code).toBe(0);
    const values = [...out.matchAll(/^ *(\d+\.\d%)/gm)].map(([, value]) => value);
    // 1 of 3 with the intent, 1 of 2 as asked, 2 of 3 on the ledger, all of the fair and of contracts
    expect(values).toEqual(["33.3%", "50.0%", "66.7%", "100.0%", "100.0%"]);
    expect(out).toMatch(/66\.7% +2 \/ 3 +Whole ledger, carry-overs/);
    expect(out).toContain(
      "From 33.3% to 100.0%, by definition alone: 66.7 percentage points apart.",
    );
    expect(out).toContain("Not asked: Signed since a day; add --since.");
    expect(out).toMatch(/Refused: Without terminated projects; an input is missing:/);
    const chinese = (await spread("--locale", "zh-Hans")).out;
    expect(chinese).toContain("仅因口径不同，结果从33.3%到100.0%，相差66.7个百分点。");
    for (const line of [...out.split("\n"), ...chinese.split("\n")]) {
      expect(widthOf(line)).toBeLessThanOrEqual(80);
    }
  });

  it("lists what documents each definition", async () => {
    const { out } = await spread("--sources");
    expect(out).toContain("Formal contracts only (contractTypes=formal-contract)");
    expect(out).toContain("https://ht.luaninfo.com/laxw/gggs/content_153837");
  });

  it("holds a filter for all definitions", async () => {
    const { out } = await spread("--where", "contractType=formal-contract");
    expect(out).not.toContain("2 / 3");
  });

  it("ends with 1 where no definition gives a value or the ledger has problems", async () => {
    const early = ["spread", "start-rate", "projects.csv", "-p", "2019", "-d", "2019-12-31"];
    const { code, out } = await call(early, files);
    expect([code, out]).toEqual([1, expect.stringContaining("No definition gives a value.")]);
    const wrong = await call(["spread", "start-rate", "wrong.csv", ...half], files);
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("2022-02-30")]);
  });

  it("is misused for what is no metric", async () => {
    const measure = await call(["spread", "signed-projects", "projects.csv", ...half], files);
    expect([measure.code, measure.err]).toEqual([2, expect.stringContaining("is a measure")]);
    expect((await spread("--terminated", "drop", "--part", "park=A")).code).toBe(2);
  });
});

describe("the JSON of ipms spread", () => {
  const url = new URL("../../schemas/spread-output.schema.json", import.meta.url);
  const schema = JSON.parse(readFileSync(url, "utf8")) as object;
  const options = { strict: true, strictRequired: false, allowUnionTypes: true };
  const validate = new Ajv2020({ ...options, formats: { date: true } }).compile(schema);

  it.each([
    ["a rate of projects", ["start-rate", "projects.csv", "--event", "Fair"]],
    ["a rate of money", ["funds-in-place-rate", shipped("yongzhou-2022-h1")]],
    ["fulfilment", ["fulfilment-rate", shipped("yongzhou-2022-h1")]],
    ["a ledger with problems", ["start-rate", "wrong.csv"]],
  ])("is as its schema says: %s", async (_, argv) => {
    const { out } = await call(["spread", ...argv, ...half, "-f", "json"], files);
    const value = JSON.parse(out) as object;
    validate(value);
    expect(validate.errors).toBe(null);
    expect(validate({ ...value, more: 1 })).toBe(false);
  });
});
