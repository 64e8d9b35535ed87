import { describe, expect, it } from "vitest";
import { call, shipped } from "../../testing.js";

const yongzhou = shipped("yongzhou-2022-h1");
const half = ["-p", "2022-H1", "-d", "2022-06-30"];

describe("ipms metrics --engine", () => {
  it.each([
    ["the usual figures", []],
    ["groups and a series", ["-m", "start-rate", "--by", "park", "--every", "quarter"]],
    ["how long projects took", ["-m", "lead-time", "-m", "within-window-rate"]],
    ["bands of size", ["-m", "signed-projects", "--size-bands", "nested"]],
    ["an earlier day", ["-m", "start-rate", "--known-at", "2022-06-30"]],
    ["every target", ["-m", "target-completion:signed-projects", "--each-target"]],
    ["a comparison", ["-m", "signed-projects", "--compare", "previous-year"]],
  ])("gives %s as memory does", async (_, options) => {
    const argv = ["metrics", yongzhou, ...half, ...options, "--format", "json"];
    const memory = await call(argv);
    const engine = await call([...argv, "--engine", "duckdb"]);
    expect(JSON.parse(engine.out).figures).toEqual(JSON.parse(memory.out).figures);
    expect(engine.code).toBe(memory.code);
  });

  it("takes an address for a server, and says where nothing answers", async () => {
    const asked = ["metrics", "ledger/", ...half, "--engine", "postgres"];
    expect((await call(asked)).err).toContain("takes one address in place of the ledger");
    const address = "postgres://me:secret@127.0.0.1:1/x";
    const { code, err } = await call(["metrics", address, ...half, "--engine", "postgres"]);
    expect(code).toBe(2);
    expect(err).toContain("PostgreSQL cannot be reached");
    expect(err).not.toContain("secret");
  });
});

describe("ipms sql", () => {
  it("prints what an engine is asked, values apart", async () => {
    const { code, out } = await call(["sql", "start-rate", ...half, "--where", "park=East'; --"]);
    expect(code).toBe(0);
    expect(out).toContain('FROM "projects" AS p');
    expect(out.split("\n").filter((line) => line.includes("East"))).toEqual([
      expect.stringMatching(/^-- \d+: "East'; --"$/),
      expect.stringMatching(/^-- \d+: "East'; --"$/),
    ]);
  });

  it("writes each dialect's placeholders", async () => {
    const of = async (dialect: string) =>
      (await call(["sql", "funds-in-place", ...half, "--dialect", dialect])).out;
    expect(await of("postgres")).toContain("CAST($1 AS text)");
    expect(await of("clickhouse")).toContain("{p1:String}");
  });

  it("prints what lead times, and figures of an earlier day, are made of", async () => {
    const asked = ["sql", "lead-time", ...half, "--known-at", "2022-06-30"];
    const { code, out } = await call(asked);
    expect(code).toBe(0);
    expect(out).toContain('"startedOn_first" <=');
    expect(out).toContain('"known_projects" AS (SELECT');
  });

  it("prints what bands of size are made of, with their bounds", async () => {
    const asked = ["sql", "signed-projects", ...half, "--size-bands", "disjoint"];
    const { code, out } = await call([...asked, "--band-basis", "fixed"]);
    expect(code).toBe(0);
    expect(out).toContain('p."fixedAssetInvestment_amount" >=');
    // 100 million, 500 million, 1 billion, 5 billion and 10 billion yuan.
    const bounds = ["100000000", "500000000", "1000000000", "5000000000", "10000000000"];
    for (const bound of bounds) expect(out).toMatch(new RegExp(`^-- \\d+: "${bound}"$`, "m"));
    const byFunds = await call([...asked, "--band-basis", "funds"]);
    expect(byFunds.out).toContain('SELECT DISTINCT p."projectId"');
  });

  it("refuses bands beside groups, and a basis without bands", async () => {
    const asked = ["sql", "signed-projects", ...half];
    const both = await call([...asked, "--size-bands", "disjoint", "--by", "park"]);
    expect(both).toMatchObject({ code: 2, out: "" });
    expect(both.err).toContain("--size-bands is a split of its own");
    const { err } = await call([...asked, "--band-basis", "funds"]);
    expect(err).toContain("add --size-bands");
  });
});
