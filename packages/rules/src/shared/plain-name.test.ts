import { describe, expect, it } from "vitest";
import { plainName } from "./plain-name.js";

describe("plainName", () => {
  it.each([
    ["电池 项目", "电池"],
    ["电池（二期）建设项目", "电池二期"],
    ["ＡＢＣ Battery-Plant", "abcbatteryplant"],
    ["电池项目一期", "电池项目一期"],
  ])("makes %s comparable", (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it("keeps phases apart", () => {
    expect(plainName("电池一期项目")).not.toBe(plainName("电池二期项目"));
  });

  it.each(["", "——", "项目", "建设项目"])("finds nothing to compare in %j", (name) => {
    expect(plainName(name)).toBeUndefined();
  });
});
