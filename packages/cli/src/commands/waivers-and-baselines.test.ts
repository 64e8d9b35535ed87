import { describe, expect, it } from "vitest";
import { call, textOf } from "../../testing.js";
import { faulty, only, order } from "./validate.test-input.js";

describe("what does not count", () => {
  const argv = ["validate", "ledger.json", ...only];
  const waiver = {
    rule: order,
    record: "P-1",
    reason: "existing plant",
    author: "Li",
    until: "2024-06-30",
  };
  const waivers = JSON.stringify({ ipmsWaivers: 1, waivers: [waiver] });

  it("is what a waiver covers, as long as it holds", async () => {
    const files = { "ledger.json": faulty, "w.json": waivers };
    const report = async (day: string): Promise<unknown> =>
      JSON.parse(
        (await call([...argv, "--waivers", "w.json", "-d", day, "-f", "json"], files)).out,
      ) as unknown;
    expect(await report("2023-12-31")).toMatchObject({ waived: 1, counts: { error: 1 } });
    expect(await report("2024-07-01")).toMatchObject({
      waived: 0,
      counts: { error: 2 },
      idleWaivers: [{ rule: order, state: "expired" }],
    });
  });

  it("is what a baseline has", async () => {
    const first = await call([...argv, "--write-baseline", "known.json"], {
      "ledger.json": faulty,
    });
    const known = first.written["known.json"] ?? "";
    const again = await call([...argv, "--baseline", "known.json"], {
      "ledger.json": faulty,
      "known.json": known,
    });
    expect([first.code, again.code]).toEqual([1, 0]);
  });

  it("is written whole, and told as briefly as without it", async () => {
    const projects = Array.from({ length: 8 }, (_, index) => ({
      projectId: `P-${index}`,
      name: "物流园",
      signedOn: "2023-05-20",
      startedOn: "2023-02-10",
    }));
    const ledger = JSON.stringify({ asOf: "2023-12-31", projects });
    const files = { "ledger.json": ledger };
    const { out, written } = await call([...argv, "--write-baseline", "known.json"], files);
    expect(out).toContain("… and 3 more");
    const known = JSON.parse(textOf(written["known.json"])) as { findings: unknown[] };
    expect(known.findings).toHaveLength(8);
  });

  it("is all that a baseline has, in reading too and however much there is", async () => {
    const rows = Array.from({ length: 130 }, (_, index) => `P-${index},物流园,2023-02-30\n`);
    const files = { "l.csv": `projectId,name,signedOn\n${rows.join("")}` };
    const options = ["l.csv", "-d", "2023-12-31", ...only];
    const { written } = await call(["validate", ...options, "--write-baseline", "b.json"], files);
    const again = ["validate", ...options, "--baseline", "b.json"];
    const known = { "b.json": written["b.json"] ?? "" };
    expect((await call(again, { ...files, ...known })).code).toBe(0);
  });

  it("names the place where a waivers file is wrong", async () => {
    const wrong = JSON.stringify({ ipmsWaivers: 1, waivers: [{ ...waiver, until: "soon" }] });
    const { code, err } = await call([...argv, "--waivers", "w.json"], {
      "ledger.json": faulty,
      "w.json": wrong,
    });
    expect(code).toBe(2);
    expect(err).toContain("/waivers/0/until");
  });
});
