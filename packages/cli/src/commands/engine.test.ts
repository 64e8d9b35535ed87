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
});
