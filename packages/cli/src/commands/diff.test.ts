import { describe, expect, it } from "vitest";
import { call, textOf } from "../../testing.js";

const order = ["--as-of", "2023-12-31", "--rule", "project-start-not-before-signing"];
const ledger = (...projects: readonly (readonly [string, string])[]): string =>
  JSON.stringify({
    projects: projects.map(([projectId, startedOn]) => ({
      projectId,
      name: "电池项目",
      signedOn: "2023-05-20",
      startedOn,
    })),
  });

async function reportOf(content: string, ...options: readonly string[]): Promise<string> {
  const form = ["--format", "json", "--output", "r.json"];
  const argv = ["validate", "l.json", ...order, ...form, ...options];
  const { written } = await call(argv, { "l.json": content });
  return textOf(written["r.json"]);
}

const older = await reportOf(ledger(["P-1", "2023-02-10"], ["P-2", "2023-02-10"]));
const newer = await reportOf(ledger(["P-1", "2023-02-10"], ["P-3", "2023-03-10"]));

describe("ipms diff", () => {
  it("tells new findings from those that were resolved", async () => {
    const argv = ["diff", "old.json", "new.json", "--format", "json"];
    const { code, out } = await call(argv, { "old.json": older, "new.json": newer });
    const diff = JSON.parse(out) as Record<string, readonly { record: string }[]>;
    const records = (kind: string) => diff[kind]?.map(({ record }) => record);
    expect(code).toBe(1);
    expect(records("new")).toEqual(["P-3"]);
    expect(records("resolved")).toEqual(["P-2"]);
    expect(records("persisting")).toEqual(["P-1"]);
  });

  it("ends with 0 where nothing is new", async () => {
    const { code, out } = await call(["diff", "a.json", "b.json"], {
      "a.json": older,
      "b.json": older,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/0 new/);
  });

  it("ends with 1 where new findings may be among those that are not listed", async () => {
    const early = (count: number) =>
      ledger(...Array.from({ length: count }, (_, index) => [`P-${index}`, "2023-02-10"] as const));
    const listed = ["--maximum-findings", "2"];
    const files = {
      "two.json": await reportOf(early(2), ...listed),
      "three.json": await reportOf(early(3), ...listed),
      "all.json": await reportOf(early(2)),
    };
    const codeOf = async (from: string, to: string) => (await call(["diff", from, to], files)).code;
    expect(await codeOf("two.json", "three.json")).toBe(1);
    // The newer one lists all that it counts, and the older one has them.
    expect(await codeOf("three.json", "two.json")).toBe(0);
    expect(await codeOf("two.json", "all.json")).toBe(0);
  });

  it("refuses what is no report", async () => {
    const { code, err } = await call(["diff", "a.json", "b.json"], {
      "a.json": older,
      "b.json": "{}",
    });
    expect(code).toBe(2);
    expect(err).toContain("b.json");
  });
});
