import { rules } from "@ipms/rules";
import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

describe("ipms rules", () => {
  it("lists every rule", async () => {
    const { code, out } = await call(["rules"]);
    expect(code).toBe(0);
    for (const id of Object.keys(rules)) expect(out).toContain(id);
  });

  it("explains one with its source", async () => {
    const { code, out } = await call([
      "rules",
      "project-start-not-before-signing",
      "--locale",
      "zh-Hans",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("开工不早于签约");
    expect(out).toContain("http://www.71.cn/2016/0229/867102.shtml");
  });

  it("gives one as data, documentation included", async () => {
    const { out } = await call(["rules", "date-exists", "--format", "json"]);
    const rule = JSON.parse(out) as { id: string; documentation: { examples: unknown[] } };
    expect(rule.id).toBe("date-exists");
    expect(rule.documentation.examples.length).toBeGreaterThan(1);
  });

  it("names the nearest where there is none", async () => {
    const { code, err } = await call(["rules", "date-exist"]);
    expect(code).toBe(2);
    expect(err).toContain("date-exists");
  });
});
