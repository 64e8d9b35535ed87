import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = [
  "README.md",
  "README.zh.md",
  ...["en", "zh"].flatMap((language) =>
    ["getting-started", "reported-figures"].map((page) => `docs/guide/${language}/${page}.md`),
  ),
];

/** Every `ipms` command in the shell blocks of a document, as its words. */
function commands(document: string): readonly (readonly string[])[] {
  const text = readFileSync(`${root}/${document}`, "utf8");
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = ""]) => block.replaceAll("\\\n", " ").split("\n"))
    .filter((line) => line.startsWith("ipms "))
    .map((line) => line.split(/\s+/).slice(1));
}

// What writes a file is tried where it may: in the tests of its command.
const shown = [
  ...new Set(
    documents
      .flatMap(commands)
      .filter((words) => !words.includes("--output"))
      .map((words) => words.join(" ")),
  ),
];

describe("the commands that documents show", () => {
  it.each(shown)("ipms %s", (command) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`${root}/packages/cli/dist/bin.cjs`, ...command.split(" ")],
      { cwd: root, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).not.toBe("");
  });
});
