import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type CodeEntry, type CodeList, textIn, type Text } from "@ipms/core";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

const sources = "packages/codelists/src";
const artefacts = "packages/codelists/artifacts";

/** One authored code list: where it lives and under which name it is exported. */
interface ListFile {
  readonly id: string;
  readonly exportName: string;
  readonly path: string;
}

/**
 * Writes what follows from the authored code lists: the registry and one JSON artefact per list. A
 * file is a code list when it calls `defineCodeList`.
 */
export async function generateCodeLists(): Promise<void> {
  const files = listFiles();
  writeGenerated(`${sources}/generated/registry.ts`, registrySource(files));
  for (const file of files) {
    const json = JSON.stringify(await artefact(await readList(file)), undefined, 2);
    writeGenerated(`${artefacts}/${file.id}.json`, json);
  }
}

function listFiles(): readonly ListFile[] {
  const files: ListFile[] = [];
  for (const entry of readdirSync(inRepository(sources), { recursive: true })) {
    const path = String(entry).replaceAll("\\", "/");
    if (!path.endsWith(".ts") || /\.test|^generated\/|^[^/]+$/.test(path)) continue;
    const source = readFileSync(inRepository(`${sources}/${path}`), "utf8");
    const exportName = /export const (\w+) = \/\* @__PURE__ \*\/ defineCodeList\(/.exec(
      source,
    )?.[1];
    if (exportName === undefined) continue;
    files.push({ id: path.slice(path.lastIndexOf("/") + 1, -".ts".length), exportName, path });
  }
  return files.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function registrySource(files: readonly ListFile[]): string {
  const moduleOf = (file: ListFile) => `"../${file.path.replace(/\.ts$/, ".js")}"`;
  return [
    ...files.map((file) => `import { ${file.exportName} } from ${moduleOf(file)};`),
    "",
    ...files.map((file) => `export * from ${moduleOf(file)};`),
    "",
    "/** Every code list, by id. */",
    "export const codeLists = {",
    ...files.map((file) => `  "${file.id}": ${file.exportName},`),
    "};",
    "",
  ].join("\n");
}

async function readList(file: ListFile): Promise<CodeList> {
  const module: Record<string, unknown> = await import(
    pathToFileURL(inRepository(`${sources}/${file.path}`)).href
  );
  const list = module[file.exportName];
  if (!isCodeList(list)) throw new Error(`${file.path} does not export a code list`);
  return list;
}

function isCodeList(value: unknown): value is CodeList {
  return typeof value === "object" && value !== null && "id" in value && "codes" in value;
}

async function artefact(list: CodeList): Promise<unknown> {
  // Imported late: the package reads the registry that was written just before.
  const { listCodes } = await import("@ipms/codelists");
  const inEveryLanguage = (text: Text) => ({ ...text, "zh-Hant": textIn(text, "zh-Hant") });
  const codeArtefact = (code: string, entry: CodeEntry) => ({
    code,
    ...entry,
    labels: inEveryLanguage(entry.labels),
    ...(entry.definition && { definition: inEveryLanguage(entry.definition) }),
  });
  return {
    ...list,
    labels: inEveryLanguage(list.labels),
    definition: inEveryLanguage(list.definition),
    sources: list.sources.map(({ note, ...source }) => ({
      ...source,
      ...(note && { note: inEveryLanguage(note) }),
    })),
    codes: listCodes(list).flatMap((code) => {
      const entry = list.codes[code];
      return entry === undefined ? [] : [codeArtefact(code, entry)];
    }),
  };
}
