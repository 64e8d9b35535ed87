/**
 * Turns every fenced `ts` block of the documentation into a program, so that what is printed is
 * type-checked and run. A block is a whole program, imports included, and `// => text` says what it
 * prints; a fragment that can't run alone is fenced as `typescript`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { filesUnder, inRepository } from "./repository.js";

/** Inside this package, because it depends on every other one; ignored by git. */
const folder = "packages/tools/generated-examples";

const documented =
  /^(?:[A-Z]+(?:\.zh)?\.md|docs\/(?:guide|reference\/en)\/.*\.md|packages\/[^/]+\/(?:README\.md|src\/.*(?<!\.(?:test|test-d|test-prop|bench))\.ts))$/;

/** One example: where it stands, its program's file and the lines that it prints. */
export interface DocExample {
  readonly title: string;
  readonly file: string;
  readonly prints: readonly string[];
}

/** One fenced block of a document. */
export interface FencedBlock {
  readonly line: number;
  readonly code: string;
  readonly prints: readonly string[];
}

/** Writes every example of the documentation as a program, drops stale ones, and lists them. */
export function writeDocExamples(): DocExample[] {
  mkdirSync(inRepository(folder), { recursive: true });
  const rootDocuments = readdirSync(inRepository(".")).toSorted();
  const sources = [
    ...rootDocuments,
    ...filesUnder("docs/guide"),
    ...filesUnder("docs/reference/en"),
    ...filesUnder("packages"),
  ];
  const examples = sources
    .filter((path) => documented.test(path))
    .flatMap((path) =>
      fencedBlocks(readFileSync(inRepository(path), "utf8")).map(({ line, code, prints }) => {
        const name = `${path.replaceAll(/\W+/g, "_")}_${line}.ts`;
        writeIfChanged(`${folder}/${name}`, `${code}\nexport {};\n`);
        return { title: `${path}:${line}`, name, prints };
      }),
    );
  const names = new Set(examples.map(({ name }) => name));
  for (const name of readdirSync(inRepository(folder))) {
    if (!names.has(name)) rmSync(inRepository(`${folder}/${name}`));
  }
  return examples.map(({ title, name, prints }) => ({
    title,
    file: inRepository(`${folder}/${name}`),
    prints,
  }));
}

/**
 * The `ts` blocks of a Markdown document or of a source file's doc comments.
 *
 * @param text - the document
 */
export function fencedBlocks(text: string): FencedBlock[] {
  const blocks = text.matchAll(/^([ \t]*(?:\*[ \t])?)```ts\r?\n([\s\S]*?)^[ \t]*(?:\*[ \t])?```/gm);
  return [...blocks].map(({ 1: prefix = "", 2: body = "", index }) => {
    const code = body
      .split("\n")
      .map((line) =>
        line.startsWith(prefix) ? line.slice(prefix.length) : line.replace(/^[ \t]*\*$/, ""),
      )
      .join("\n");
    return {
      line: text.slice(0, index).split("\n").length,
      code,
      prints: [...code.matchAll(/\/\/ => (.*)$/gm)].map((match) => (match[1] ?? "").trimEnd()),
    };
  });
}

/** Unchanged programs stay untouched: a type checker may be reading them at the same time. */
function writeIfChanged(path: string, text: string): void {
  const file = inRepository(path);
  try {
    if (readFileSync(file, "utf8") === text) return;
  } catch {
    // It isn't there yet.
  }
  writeFileSync(file, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeDocExamples();
