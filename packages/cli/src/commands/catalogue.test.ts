import { catalogueHash } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

describe("ipms catalogue", () => {
  it("writes the published catalogue, or one definition of it", async () => {
    const all = await call(["catalogue"]);
    expect(all.code).toBe(0);
    expect(JSON.parse(all.out)).toMatchObject({ catalogueHash, metrics: expect.any(Array) });
    const one = JSON.parse((await call(["catalogue", "start-rate"])).out) as object;
    expect(one).toMatchObject({ id: "start-rate", formula: { node: "ratio" } });
    const two = (await call(["catalogue", "start-rate", "signed-in-period"])).out;
    expect(JSON.parse(two)).toMatchObject([{ id: "start-rate" }, { id: "signed-in-period" }]);
  });

  it.each([
    ["metricflow", "semantic_models"],
    ["ossie", "semantic_model"],
  ])(
    "writes for %s what it can hold, and names the rest with what would be lost",
    async (format, key) => {
      const { code, out, err } = await call(["catalogue", "--format", format]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toHaveProperty(key);
      expect(out).toContain("start_rate");
      expect(out).not.toContain("funds");
      const lines = err.replace(/\s+/g, " ");
      expect(lines).toContain("Not exported: growth – it says something of another figure");
      expect(lines).toContain("Not exported: funds-in-place – it adds up amounts");
    },
  );

  it("refuses what was named and cannot be said without loss", async () => {
    const { code, out, err } = await call(["catalogue", "start-rate", "growth", "-f", "ossie"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("growth");
    expect(err).not.toContain("start-rate");
    const chinese = await call(["catalogue", "growth", "-f", "ossie", "--locale", "zh-Hans"]);
    expect(chinese.err).toContain("未输出：growth——它以其他指标为对象");
  });

  it("does not know what is not there", async () => {
    const { code, err } = await call(["catalogue", "start-rat"]);
    expect([code, err]).toEqual([2, expect.stringContaining("start-rate")]);
    expect((await call(["catalogue", "start-rat", "-f", "ossie"])).code).toBe(2);
  });
});
