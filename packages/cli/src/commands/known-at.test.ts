import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

const head = "projectId,name,signedOn,signedRecordedOn,startedOn,startedRecordedOn,recordedOn\n";
const mill = "P,Mill,2022-02-10,2022-02-15,2022-05-20,2022-07-20,2022-02-15\n";
const dock = "Q,Dock,2022-06-28,2022-07-11,,,2022-07-11\n";
const files = {
  "now.csv": `${head}${mill}${dock}`,
  "july.csv": "projectId,name,signedOn,startedOn\nP,Mill,2022-02-10,\n",
  "july.json": JSON.stringify({
    cutOn: "2022-07-05",
    projects: [{ projectId: "P", name: "Mill", signedOn: "2022-02-10", startedOn: null }],
  }),
};
const half = ["-p", "2022-H1", "-d", "2022-06-30", "-m", "start-rate"];
const metrics = (...more: readonly string[]) =>
  call(["metrics", "now.csv", ...half, ...more], files);

describe("--known-at", () => {
  it("answers from what was recorded by the day, and says so", async () => {
    const now = await metrics();
    expect(now.out).toMatch(/50\.0% +Started projects 1; Projects in the population 2/);
    const then = await metrics("--known-at", "2022-07-15");
    expect(then.out).toMatch(/ 0\.0% +Started projects 0; Projects in the population 2/);
    expect(then.out).toContain("As known on 15 July 2022, by record dates;");
    const chinese = await metrics("--known-at", "2022-07-15", "--locale", "zh-Hans");
    expect(chinese.out).toContain("按2022年7月15日掌握的情况计算，依统计日期还原");
  });

  it("shows beside a count what it may be, where rows do not say when they were recorded", async () => {
    const silent = `${head}${mill}R,Farm,2022-03-10,,,,\n`;
    const asked = ["-p", "2022-H1", "-d", "2022-06-30", "--known-at", "2022-07-15"];
    const ask = (...more: readonly string[]) =>
      call(["metrics", "projects.csv", ...asked, "-m", "signed-projects", ...more], {
        "projects.csv": silent,
      });
    expect((await ask()).out).toMatch(/Signed projects +1 \(1 to 2\)/);
    const chinese = (await ask("--locale", "zh-Hans")).out;
    expect(chinese).toMatch(/签约项目数 +1（1至2之间）/);
  });

  it.each([["july.json"], ["2022-07-05=july.csv"]])("takes the newest cut: %s", async (cut) => {
    const then = await metrics("--cut", cut, "--known-at", "2022-07-15");
    expect(then.out).toMatch(/ 0\.0% +Started projects 0; Projects in the population 1/);
    expect(then.out).toContain("As known on 15 July 2022, from the ledger cut on 5 July 2022");
    const earlier = await metrics("--cut", cut, "--known-at", "2022-07-01");
    expect(earlier.out).toContain("by record dates");
  });

  it("writes both into JSON, as the schemas say, and into CSV", async () => {
    for (const command of ["metrics", "explain"]) {
      const url = new URL(`../../schemas/${command}-output.schema.json`, import.meta.url);
      const validate = new Ajv2020({
        strict: true,
        strictRequired: false,
        allowUnionTypes: true,
        formats: { date: true },
      }).compile(JSON.parse(readFileSync(url, "utf8")) as object);
      for (const more of [["--cut", "july.json"], []]) {
        const question = ["-p", "2022-H1", "-d", "2022-06-30", "--known-at", "2022-07-15"];
        const asked = command === "explain" ? ["start-rate", "now.csv"] : ["now.csv"];
        const { out } = await call([command, ...asked, ...question, ...more, "-f", "json"], files);
        validate(JSON.parse(out));
        expect(validate.errors).toBe(null);
        expect(out).toContain('"knownAt": "2022-07-15"');
      }
    }
    const { out } = await metrics("--known-at", "2022-07-15", "-f", "csv");
    expect(out.split("\r\n")[0]).toMatch(/,knownAt,replay$/);
    expect(out.split("\r\n")[1]).toMatch(/,2022-07-15,record-dates$/);
  });

  it.each([
    [["--known-at", "2022-07-32"], "not an exact day"],
    [["--cut", "july.json"], "add --known-at"],
    [["--engine", "duckdb", "--cut", "july.json", "--known-at", "2022-07-15"], "--engine"],
    [["--cut", "july.csv", "--known-at", "2022-07-15"], "does not say when it was cut"],
  ])("is misused: %j", async (argv, complaint) => {
    const { code, err } = await metrics(...argv);
    expect([code, err.replaceAll(/\s+/g, " ")]).toEqual([2, expect.stringContaining(complaint)]);
  });
});
