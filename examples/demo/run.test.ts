import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { status, stdout } = spawnSync(process.execPath, [`${root}/examples/demo/run.js`], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, IPMS_LOCALE: "en", NO_COLOR: "1" },
});

describe("the demo", () => {
  it("prints the published rates, in both languages, and the records behind each", () => {
    expect(status).toBe(0);
    for (const rate of ["69.8%", "43.4%", "44.8%"]) {
      expect(stdout.split(rate).length).toBeGreaterThan(3);
    }
  });

  it("lists every project behind the start rate, counted or left out", () => {
    const [, explained = ""] = stdout.split("ipms explain start-rate");
    const [started = ""] = explained.split("ipms explain");
    const listed = new Set(started.match(/YZ2022-\d{3}/g));
    expect(listed.size).toBe(176);
  });

  it("says first, in both languages, that the rates are those of 106 projects", () => {
    const [introduction = ""] = stdout.split("$ ipms");
    expect(introduction).toContain("those of the 106");
    expect(introduction).toContain("106个湘商回归项目");
  });

  it("fits a terminal, and ends with what it has shown", () => {
    const lines = stdout.trimEnd().split("\n");
    // A Chinese character takes two columns.
    const wide = /[\u2e80-\uffef]/g;
    const widths = lines.map((line) => line.length + (line.match(wide)?.length ?? 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    const closing = lines.slice(-6).join("\n");
    for (const rate of ["69.8%", "43.4%", "44.8%"]) {
      expect(closing.split(rate).length).toBe(3);
    }
  });

  it.each(["README.md", "README.zh.md"])("prints what %s shows", (file) => {
    const text = readFileSync(`${root}/${file}`, "utf8");
    const [, shown = "nothing"] = /```text\n([\s\S]*?)```/.exec(text) ?? [];
    expect(stdout).toContain(shown);
  });
});
