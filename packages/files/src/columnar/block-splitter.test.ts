import { afterEach, expect, test, vi } from "vitest";
import { readCsv } from "../csv/read-csv.js";
import { nativeScan } from "./native-scan.js";

const bytes = new TextEncoder().encode(
  'projectId,name,signedOn\nP-1,"电池 ""一期"" 项目",2022-03-15\nP-2,食品项目,2022-02-30\n',
);

async function read() {
  const batches = [];
  for await (const batch of readCsv("projects", [bytes])) batches.push(batch);
  return batches.map(({ table, problems }) => ({
    rows: table.rowCount,
    names: [0, 1].map((row) => {
      const name = table.columns.get("name");
      return name?.kind === "text" ? name.at(row) : undefined;
    }),
    problems: problems.map(({ code, place }) => [code, place?.line, place?.column]),
  }));
}

const expected = [
  { rows: 2, names: ['电池 "一期" 项目', "食品项目"], problems: [["invalid-date", 3, 3]] },
];

afterEach(() => void vi.unstubAllGlobals());

test("a file is read alike with WebAssembly", async () => {
  expect(nativeScan()).toBeDefined();
  expect(await read()).toEqual(expected);
});

test("without it", async () => {
  vi.stubGlobal("WebAssembly", undefined);
  expect(nativeScan()).toBeUndefined();
  expect(await read()).toEqual(expected);
});

test("and where a page may not run it", async () => {
  const forbidden = function forbidden(): void {
    throw new Error("a content security policy forbids it");
  };
  vi.stubGlobal("WebAssembly", { Module: forbidden, Instance: forbidden });
  expect(nativeScan()).toBeUndefined();
  expect(await read()).toEqual(expected);
});

/** The platform's WebAssembly, with what makes memories replaced. */
function withMemories(memories: (original: new (size: Size) => object) => unknown): object {
  const platform = (globalThis as unknown as { WebAssembly: Platform }).WebAssembly;
  const { Module, Instance, Memory } = platform;
  return { Module, Instance, Memory: memories(Memory) };
}

interface Size {
  readonly initial: number;
}

interface Platform {
  readonly Module: unknown;
  readonly Instance: unknown;
  readonly Memory: new (size: Size) => object;
}

test("a file takes one memory, as large as its first piece asks", async () => {
  const sizes: number[] = [];
  const counting = withMemories(
    (Memory) =>
      function counted(size: Size): object {
        sizes.push(size.initial);
        return new Memory(size);
      },
  );
  vi.stubGlobal("WebAssembly", counting);
  expect(await read()).toEqual(expected);
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThan(64);
});

test("where no memory is left, a file is read without it", async () => {
  const full = withMemories(
    () =>
      function none(): never {
        throw new RangeError("no memory is left");
      },
  );
  vi.stubGlobal("WebAssembly", full);
  expect(await read()).toEqual(expected);
});
