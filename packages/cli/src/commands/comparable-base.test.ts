import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

// North has three projects of 2022 and one of 2021, South two and two.
const rows = [
  ...["North", "North", "North", "South", "South"].map((park) => [park, 2022]),
  ...["North", "South", "South"].map((park) => [park, 2021]),
].map(([park, year], at) => `P-${at},Mill ${at},${year}-03-15,${park}\n`);
const projects = `projectId,name,signedOn,park\n${rows.join("")}`;
const base = (value: string, more: object = {}) => ({
  of: "signed-projects",
  period: "2021",
  value,
  source: "Yearbook",
  ...more,
});
const argv = ["metrics", "projects.csv", "-p", "2022", "-d", "2022-12-31", "-m"];
async function run(metric: string, options: readonly string[], bases: unknown = []) {
  const content = typeof bases === "string" ? bases : JSON.stringify(bases);
  const files = { "projects.csv": projects, "base.json": content };
  return await call([...argv, metric, ...options, "-f", "markdown"], files);
}

describe("ipms metrics --comparable-base", () => {
  it("grows from the restated base, and says so", async () => {
    const recorded = await run("growth:signed-projects", []);
    expect(recorded.out).toContain("66.7%");
    expect(recorded.out).toContain("no comparable basis was given");
    const restated = await run(
      "growth:signed-projects",
      ["--comparable-base", "base.json"],
      [base("4")],
    );
    expect(restated.out).toContain("25.0%");
    expect(restated.out).toContain("on a comparable basis (source: Yearbook)");
  });

  it("belongs to the change of a figure too, and to no other", async () => {
    const options = ["--compare", "previous-year", "--comparable-base", "base.json"];
    const { out, code } = await run("signed-projects,started-projects", options, [base("4")]);
    expect(out).toMatch(/\| +5 \| +25\.0% \|/);
    expect(code).toBe(1);
  });

  it.each<[string, unknown, string]>([
    ["text", "4", "not a JSON list"],
    ["no JSON", "{", "is not JSON"],
    ["a number", [base(4 as unknown as string)], "value 1 of base.json must have"],
    ["another column", [base("4", { note: "?" })], "value 1 of base.json must have"],
    ["another figure", [base("4", { of: "start-rate" })], 'is of "start-rate", which is not asked'],
  ])("is a mistake with %s", async (_, bases, message) => {
    const { code, err } = await run(
      "growth:signed-projects",
      ["--comparable-base", "base.json"],
      bases,
    );
    expect([code, err.replace(/\s+/g, " ")]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("ipms metrics --add-up", () => {
  it("prints shares that add up to 100.0, and says so", async () => {
    const options = ["--by", "name", "--add-up", "--where", "park=North"];
    const { out } = await run("share:signed-projects", options);
    expect(out.match(/33\.[34]%/g)).toEqual(["33.4%", "33.3%", "33.3%"]);
    expect(out).toContain("Rounded together by largest remainders");
    const plain = await run(
      "share:signed-projects",
      options.filter((each) => each !== "--add-up"),
    );
    expect(plain.out.match(/33\.[34]%/g)).toEqual(["33.3%", "33.3%", "33.3%"]);
    expect(plain.out).not.toContain("largest remainders");
  });

  it("says where groups are no parts of the total, and wants groups", async () => {
    const { out } = await run("signed-projects", ["--by", "park", "--add-up"]);
    expect(out).toContain("Rounded one by one");
    const { code, err } = await run("signed-projects", ["--add-up"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--add-up rounds groups together")]);
  });
});
