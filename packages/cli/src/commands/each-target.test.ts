import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

const projects = Array.from({ length: 6 }, (_, at) => `P-${at},Mill ${at},2022-03-15\n`).join("");
const files = {
  "projects.csv": `projectId,name,signedOn\n${projects}`,
  "targets.csv": [
    "targetId,issuer,metric,period,kind,value",
    "T-1,Province,signed-projects,2022,expected,8",
    "T-2,City,signed-projects,2022,expected,10",
    "T-3,City,signed-projects,2022,working,12",
  ].join("\n"),
};
const asked = ["-p", "2022", "-d", "2022-06-30", "-m", "schedule-lead:signed-projects,start-rate"];
const argv = ["metrics", "projects.csv", "targets.csv", ...asked];

describe("ipms metrics --each-target", () => {
  it("gives a figure against each of its targets, and leaves others alone", async () => {
    const { out } = await call([...argv, "--each-target", "-f", "markdown"], files);
    // 6 of 8, 10 and 12, half of the year gone
    for (const text of [
      "(Province, Expected target, 2022) | 25.0 percentage points",
      "(City, Expected target, 2022) | 10.0 percentage points",
      "(City, Working target, 2022) | 0.0 percentage points",
      "Target T-2, set by City for 2022",
    ]) {
      expect(out.replace(/\s+/g, " ").toLowerCase()).toContain(text.toLowerCase());
    }
    expect(out.match(/Start rate/g)).toHaveLength(2);
    const chinese = (await call([...argv, "--each-target", "--locale", "zh-Hans"], files)).out;
    expect(chinese).toContain("目标：T-3，City下达，2022年");
  });

  it("tells them apart in CSV and JSON", async () => {
    const csv = (await call([...argv, "--each-target", "-f", "csv"], files)).out;
    expect(csv.match(/^schedule-lead:signed-projects,/gm)).toHaveLength(3);
    const { out } = await call([...argv, "--each-target", "-f", "json"], files);
    const { figures } = JSON.parse(out) as {
      figures: readonly { readonly total: { readonly target?: { readonly targetId: string } } }[];
    };
    expect(figures.map(({ total }) => total.target?.targetId)).toEqual([
      "T-1",
      "T-2",
      "T-3",
      undefined,
    ]);
  });

  it("is refused without it, with those who set targets and the options that choose", async () => {
    const { out, code } = await call([...argv, "-f", "markdown"], files);
    expect(code).toBe(1);
    expect(out).toContain(
      "there are several targets, set by Province, City: one has to be chosen, with --target-issuer",
    );
    const city = [...argv, "-f", "markdown", "--locale", "zh-Hans", "--target-issuer", "City"];
    expect((await call(city, files)).out).toContain(
      "类别有预期目标（expected）、工作目标（working）：须指定其一，请用 --target-kind",
    );
  });

  it("knows who sets targets where somebody else is asked for", async () => {
    const county = ["--target-issuer", "County", "-f", "markdown"];
    expect((await call([...argv, ...county], files)).out).toContain(
      "that issuer set no target for 2022; targets are set by Province, City",
    );
    const chinese = await call([...argv, ...county, "--locale", "zh-Hans"], files);
    expect(chinese.out).toContain("所指定的下达单位没有2022年的目标；下达目标的有Province、City");
  });
});
