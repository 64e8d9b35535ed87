import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { call, shipped } from "../../testing.js";

const argv = ["metrics", shipped("yongzhou-2022-h1"), "-p", "2022-H1", "-d", "2022-06-30"];

/** The numbers are those of survfit in R 4.2 and of a script in Python over the same file. */
describe("ipms metrics with lead times", () => {
  it("puts finished projects and all projects side by side, in 80 columns", async () => {
    const { code, out } = await call([...argv, "-m", "lead-time"]);
    expect(code).toBe(0);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toContain(`
Lead time (Signed → Started)
Unfinished    Projects  Arrived  Open  Terminated   Median    95% limits
------------  --------  -------  ----  ----------  -------  ------------
left out           106      106     0           0  34 days
Kaplan–Meier       173      106    67           0  68 days  39 – 81 days
`);
    expect(out).toContain("Left out: the date is not precise enough 3");
  });

  it("leaves open what the data cannot give", async () => {
    const more = ["-m", "lead-time", "--set", "to=commissioned", "--locale", "zh-Hans"];
    const { out } = await call([...argv, ...more]);
    expect(out).toMatch(/用时（签约 → 投产）/);
    expect(out).toMatch(/不计入 +57 +57 +0 +0 +103天/);
    expect(out).toMatch(/Kaplan–Meier法 +173 +57 +116 +0 +147天 +129 – …/);
  });

  it("shows both in Markdown, and their numbers in CSV", async () => {
    const markdown = await call([...argv, "-m", "lead-time", "-f", "markdown"]);
    expect(markdown.out).toContain(
      "| Kaplan–Meier | 173 | 106 | 67 | 0 | 68 days | 39 – 81 days |",
    );
    const csv = await call([...argv, "-m", "lead-time", "-f", "csv"]);
    const [header = "", row = ""] = csv.out.split("\r\n");
    const cells = row.split(",");
    const byName = Object.fromEntries(header.split(",").map((name, at) => [name, cells[at]]));
    expect(byName).toMatchObject({
      value: "68",
      unit: "days",
      reached: "106",
      open: "67",
      limitLow: "39",
      limitHigh: "81",
      finishedAlone: "34",
    });
  });

  it("writes JSON that its schema describes", async () => {
    const path = new URL("../../schemas/metrics-output.schema.json", import.meta.url);
    const options = { strict: true, strictRequired: false, allowUnionTypes: true };
    const validate = new Ajv2020({ ...options, formats: { date: true } }).compile(
      JSON.parse(readFileSync(path, "utf8")) as object,
    );
    const { out } = await call([...argv, "-m", "lead-time", "--by", "park", "-f", "json"]);
    validate(JSON.parse(out));
    expect(validate.errors).toBe(null);
  });

  it("lists the days behind the figure", async () => {
    const explained = ["explain", "lead-time", ...argv.slice(1), "--locale", "zh-Hans"];
    const { code, out } = await call([...explained, "--where", "park=江华示例产业园"]);
    // The figure itself is refused: fewer than half of the six have started.
    expect(code).toBe(1);
    expect(out).toMatch(/所用时间：计入6条\n {2}YZ2022-136（56） {2}YZ2022-158（47）\n/);
    expect(out).toMatch(/计入（尚未到达）：4条\n {2}YZ2022-052（149）/);
  });

  it("refuses a window that is no whole number", async () => {
    const { code, err } = await call([...argv, "-m", "within-window-rate", "--set", "days=half"]);
    expect(code).toBe(2);
    expect(err).toContain("days ≥ 0");
  });
});
