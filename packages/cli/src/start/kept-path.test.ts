import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { keptPath } from "./kept-path.js";

const env = { HOME: "/home/li" };
const pathOf = (...argv: readonly string[]): string =>
  keptPath(argv, "/p/program.cjs", { env, platform: "linux" }) ?? "";
const folderIn = (
  given: Readonly<Record<string, string>>,
  platform: string,
): string | undefined => {
  const path = keptPath(["list"], "/p/program.cjs", { env: given, platform });
  return path === undefined ? undefined : dirname(dirname(path));
};

describe("where the code of a command is kept", () => {
  it("is one file a command, beneath the version of Node that made it", () => {
    expect(basename(pathOf("validate", "a.xlsx"))).toBe("validate.code");
    expect(basename(pathOf("--help"))).toBe("ipms.code");
    expect(basename(pathOf("--locale", "zh", "metrics"))).toBe("metrics.code");
    expect(basename(dirname(pathOf("list")))).toMatch(
      new RegExp(`^node-${process.version}-${process.arch}-[0-9a-f]+$`),
    );
    expect(dirname(pathOf("list"))).toBe(dirname(pathOf("validate")));
  });

  it("is another one for a program that is installed elsewhere", () => {
    const other = keptPath(["list"], "/q/program.cjs", { env, platform: "linux" });
    expect(other).not.toBe(pathOf("list"));
    expect(basename(other ?? "")).toBe("list.code");
  });

  it("makes no path of what is no name of a command", () => {
    const words = ["../x", "/etc/x", "a/b", "C:\\x", "x".repeat(500), "", "CON.txt"];
    expect(words.map((word) => basename(pathOf(word)))).toEqual(words.map(() => "ipms.code"));
  });

  it.runIf(process.platform !== "win32")("is the folder that a system has for such files", () => {
    expect(folderIn(env, "linux")).toBe("/home/li/.cache/ipms");
    expect(folderIn({ ...env, XDG_CACHE_HOME: "/var/cache/li" }, "linux")).toBe(
      "/var/cache/li/ipms",
    );
    expect(folderIn({ ...env, XDG_CACHE_HOME: "" }, "linux")).toBe("/home/li/.cache/ipms");
    expect(folderIn(env, "darwin")).toBe("/home/li/Library/Caches/ipms");
    expect(folderIn({ LOCALAPPDATA: "/local" }, "win32")).toBe("/local/ipms/Cache");
  });

  it("is nowhere without a home, beside the ledgers, or where Node is told to keep nothing", () => {
    expect(folderIn({}, "linux")).toBeUndefined();
    expect(folderIn({ HOME: "" }, "darwin")).toBeUndefined();
    expect(folderIn({ XDG_CACHE_HOME: "cache" }, "linux")).toBeUndefined();
    expect(folderIn({ ...env, NODE_DISABLE_COMPILE_CACHE: "1" }, "linux")).toBeUndefined();
  });
});
