import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

// North has three projects of 2022 and one of 2021, South two and two, East two and none.
const rows = [
  ...["North", "North", "North", "South", "South", "East", "East"].map((park) => [park, 2022]),
  ...["North", "South", "South"].map((park) => [park, 2021]),
].map(([park, year], at) => `P-${at},Mill ${at},${year}-03-15,${park}\n`);
const files = { "projects.csv": `projectId,name,signedOn,park\n${rows.join("")}` };
const year = ["-p", "2022", "-d", "2022-12-31", "-m", "signed-projects"];
const argv = ["metrics", "projects.csv", ...year, "--by", "park", "--rank"];

describe("ipms metrics --rank", () => {
  it("puts the largest first, and equal values on one place", async () => {
    const { code, out } = await call(argv, files);
    expect(code).toBe(0);
    const lines = out.split("\n").map((line) => line.trim().split(/\s+/).slice(0, 3).join(" "));
    expect(lines).toEqual(expect.arrayContaining(["1 North 3", "2 East 2", "2 South 2", "All 7"]));
    expect(lines.indexOf("1 North 3")).toBeLessThan(lines.indexOf("2 East 2"));
    expect((await call([...argv, "--locale", "zh-Hans"], files)).out).toContain("名次");
  });

  it("keeps the change of each group beside it", async () => {
    const { out } = await call([...argv, "--compare", "previous-year", "-f", "json"], files);
    const [figure] = (JSON.parse(out) as { figures: readonly Ranked[] }).figures;
    expect(figure?.ranks).toEqual([1, 2, 2]);
    expect(figure?.groups.map(({ group }) => group.park)).toEqual(["North", "East", "South"]);
    const changes = figure?.change.groups.map(({ group, value }) => [group.park, value?.numerator]);
    // Growth from one to three is 200 %, from two to two none, from none to two not defined.
    expect(changes).toEqual([
      ["North", "2"],
      ["East", undefined],
      ["South", "0"],
    ]);
  });

  it("has a column of its own in CSV and Markdown", async () => {
    const csv = (await call([...argv, "-f", "csv"], files)).out.split("\r\n");
    expect(csv[0]).toContain("asked,label,row,rank,park,");
    expect(csv[1]).toContain(",total,,,");
    expect(csv[2]).toContain(",group,1,North,");
    const { out } = await call([...argv, "-f", "markdown"], files);
    expect(out).toMatch(/\| +2 \| South +\| +2 \|/);
  });

  it.each([[["metrics", "projects.csv", ...year, "--rank"]], [[...argv, "--every", "quarter"]]])(
    "needs groups and no series: %j",
    async (typed) => {
      const { code, err } = await call(typed, files);
      expect([code, err]).toEqual([2, expect.stringContaining("--rank puts groups in order")]);
    },
  );
});

interface Ranked {
  readonly ranks: readonly (number | null)[];
  readonly groups: readonly { readonly group: { readonly park: string } }[];
  readonly change: {
    readonly groups: readonly {
      readonly group: { readonly park: string };
      readonly value?: { readonly numerator: string };
    }[];
  };
}
