import { format } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fencedBlocks, writeDocExamples } from "./doc-examples.js";

afterEach(() => void vi.restoreAllMocks());

describe("the documentation runs", () => {
  it.each(writeDocExamples())("$title", async ({ file, prints }) => {
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation(
      (...values) => void printed.push(format(...values)),
    );
    await import(/* @vite-ignore */ file);
    expect(printed.flatMap((text) => text.split("\n")).map((line) => line.trimEnd())).toEqual(
      prints,
    );
  });
});

describe("fencedBlocks", () => {
  it("finds whole programs in Markdown and leaves fragments alone", () => {
    const text =
      "# Title\n\n```typescript\nfragment();\n```\n\n```ts\nconsole.log(1 + 1); // => 2\n```\n";
    expect(fencedBlocks(text)).toEqual([
      { line: 7, code: "console.log(1 + 1); // => 2\n", prints: ["2"] },
    ]);
  });

  it("strips the frame of a doc comment", () => {
    const text = "/**\n * ```ts\n * const a = 1;\n *\n * console.log(a); // => 1\n * ```\n */\n";
    expect(fencedBlocks(text)).toEqual([
      { line: 2, code: "const a = 1;\n\nconsole.log(a); // => 1\n", prints: ["1"] },
    ]);
  });
});
