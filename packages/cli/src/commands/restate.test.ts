import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";
import { widthOf } from "../terminal/width-of.js";

const mill = { projectId: "P-1", name: "Mill", signedOn: "2022-02-10", startedOn: null };
const dock = { projectId: "P-2", name: "Dock", signedOn: "2022-03-10", startedOn: "2022-05-01" };
const late = { projectId: "P-4", name: "Late", signedOn: "2022-06-29", startedOn: null };
const started = { ...mill, startedOn: "2022-06-20" };
const goal = (value: string): string => {
  const about = { metric: "signed-projects", period: "2022-H1", kind: "expected" };
  return JSON.stringify({
    projects: [mill, dock],
    targets: [{ targetId: "T-1", issuer: "City", ...about, value }],
  });
};
const files = {
  "july.json": JSON.stringify({ cutOn: "2022-07-05", projects: [mill, dock] }),
  "october.json": JSON.stringify({ cutOn: "2022-10-08", projects: [started, dock, late] }),
  "goal-2.json": goal("2"),
  "goal-4.json": goal("4"),
  "wrong.csv": "projectId,name,signedOn\nP,Mill,2022-02-30\n",
};
const half = ["-p", "2022-H1", "-d", "2022-06-30"];
const restate = (...argv: readonly string[]) =>
  call(["restate", "july.json", "october.json", ...argv, ...half], files);

describe("ipms restate", () => {
  it("says by how much a figure changed and because of which records, in 80 columns", async () => {
    const { code, out } = await restate("start-rate");
    // 1 of 2 and 2 of 3: 50% and 66.7%, a sixth more.
    expect(code).toBe(0);
    expect(out).toMatch(/Start rate +50\.0% +66\.7% +\+16\.7 percentage points/);
    expect(out).toContain("Started projects: 1 → 2 (+1)");
    expect(out).toContain("+1 P-1 Mill: changed; not reached → counted; Started on (none) →");
    expect(out).toContain("+1 P-4 Late: added");
    expect(out).toContain("cut on 8 October 2022");
    const chinese = (await restate("start-rate", "--locale", "zh-Hans")).out;
    expect(chinese).toContain("+1 P-1 Mill：有改动；未达到 → 计入；开工日期：（空） → 2022-06-20");
    for (const line of [...out.split("\n"), ...chinese.split("\n")]) {
      expect(widthOf(line)).toBeLessThanOrEqual(80);
    }
  });

  it("names the target that changed, where no record did", async () => {
    const asked = ["restate", "goal-2.json", "goal-4.json", "target-completion:signed-projects"];
    const { out } = await call([...asked, ...half], files);
    expect(out).toContain("Targets: Target value (T-1) 2 → 4");
    expect(out).toContain("+2 by what is named above, and by no record");
    const chinese = await call([...asked, ...half, "--locale", "zh-Hans"], files);
    expect(chinese.out).toContain("目标任务：目标值（T-1）：2 → 4");
    expect(chinese.out).toContain("+2来自上列变动，与记录无关");
  });

  it("lists as many records as asked", async () => {
    const { out } = await restate("signed-projects", "--records", "0");
    expect(out).toContain("… and 1 more; --all lists them");
    expect((await restate("signed-projects", "--records", "0", "--all")).out).toContain("P-4 Late");
  });

  it("says that nothing changed", async () => {
    const same = ["restate", "july.json", "july.json", "start-rate", ...half];
    const { code, out } = await call(same, files);
    expect([code, out.includes("none"), out.includes("P-1")]).toEqual([0, true, false]);
  });

  it("ends with 1 where a figure that was asked is refused, or a ledger has problems", async () => {
    const { code, out } = await restate("funds-in-place");
    expect([code, out]).toEqual([1, expect.stringContaining("refused")]);
    const wrong = await call(["restate", "july.json", "wrong.csv", ...half], files);
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("2022-02-30")]);
    expect((await restate()).code).toBe(0);
  });

  it("is misused without a period or with a figure that does not exist", async () => {
    const [noPeriod, noFigure] = [
      await call(["restate", "july.json", "october.json"], files),
      await restate("start-rat"),
    ];
    expect([noPeriod.code, noFigure.code]).toEqual([2, 2]);
    expect(noFigure.err).toContain("start-rate");
    expect((await restate("--records", "many")).code).toBe(2);
  });
});

describe("the JSON of ipms restate", () => {
  const url = new URL("../../schemas/restate-output.schema.json", import.meta.url);
  const schema = JSON.parse(readFileSync(url, "utf8")) as object;
  const options = { strict: true, strictRequired: false, allowUnionTypes: true };
  const validate = new Ajv2020({ ...options, formats: { date: true } }).compile(schema);

  it.each([
    ["a rate", ["july.json", "october.json", "start-rate"]],
    ["an operator and a refusal", ["july.json", "october.json", "growth:signed-projects"]],
    ["the usual figures", ["july.json", "october.json"]],
    ["a target", ["goal-2.json", "goal-4.json", "target-completion:signed-projects"]],
    ["a ledger with problems", ["july.json", "wrong.csv"]],
  ])("is as its schema says: %s", async (_, argv) => {
    const { out } = await call(["restate", ...argv, ...half, "-f", "json"], files);
    const value = JSON.parse(out) as object;
    validate(value);
    expect(validate.errors).toBe(null);
    expect(validate({ ...value, more: 1 })).toBe(false);
  });
});
