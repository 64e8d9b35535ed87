import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { keptPath } from "./kept-path.js";

const pathOf = (...argv: readonly string[]): string => keptPath(argv, {}) ?? "";

describe("where the code of a command is kept", () => {
  it("is one file a command, beneath the version of Node that made it", () => {
    expect(basename(pathOf("validate", "a.xlsx"))).toBe("validate.code");
    expect(basename(pathOf("--help"))).toBe("ipms.code");
    expect(basename(dirname(pathOf("list")))).toBe(`node-${process.version}-${process.arch}`);
    expect(dirname(pathOf("list"))).toBe(dirname(pathOf("validate")));
  });

  it("makes no path of what is no name of a command", () => {
    const words = ["../x", "/etc/x", "a/b", "C:\\x", "x".repeat(500), "", "CON.txt"];
    expect(words.map((word) => basename(pathOf(word)))).toEqual(words.map(() => "ipms.code"));
  });

  it("is nowhere where Node is told to keep nothing", () => {
    expect(keptPath(["validate"], { NODE_DISABLE_COMPILE_CACHE: "1" })).toBeUndefined();
    expect(keptPath(["validate"], { NODE_DISABLE_COMPILE_CACHE: "" })).toBeDefined();
  });
});
