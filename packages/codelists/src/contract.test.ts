import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { CodeList } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { codeLists, foldWord, listCodes } from "./index.js";
import { wordsOf } from "./lookup/words-of.js";

const lists: [string, CodeList][] = Object.entries(codeLists);
const files = readdirSync(fileURLToPath(new URL(".", import.meta.url)), { recursive: true })
  .map(String)
  .map((path) => basename(path, ".ts"));

const digitsOrLetters = new Set(["industry-sections", "industry-divisions"]);

describe.each(lists)("the code list %s", (key, list) => {
  const texts = [
    list.labels,
    list.definition,
    ...Object.values(list.codes).flatMap((entry) =>
      entry.definition === undefined ? [entry.labels] : [entry.labels, entry.definition],
    ),
  ];

  it("stands in the file named by its id", () => {
    expect(list.id).toBe(key);
    expect(files).toContain(list.id);
    expect(list.version).toBeGreaterThanOrEqual(1);
  });

  it("has codes of one form", () => {
    const form = digitsOrLetters.has(key) ? /^(?:[A-Z]|\d\d)$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    expect(listCodes(list).filter((code) => !form.test(code))).toEqual([]);
    expect(listCodes(list).length).toBeGreaterThan(1);
  });

  it("is worded in every language", () => {
    expect(
      texts.flatMap((text) => Object.values(text)).filter((text) => text.trim() === ""),
    ).toEqual([]);
    expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text["zh-Hans"]))).toEqual([]);
  });

  it("gives every word to one code only", () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, folded } of wordsOf(list)) {
      owners.set(folded, (owners.get(folded) ?? new Set()).add(code));
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it("repeats no word among the synonyms of a code", () => {
    for (const entry of Object.values(list.codes)) {
      const words = [...Object.values(entry.labels), ...entry.synonyms].map(foldWord);
      expect(words).toEqual([...new Set(words)]);
    }
  });

  it("names its sources", () => {
    expect(list.sources.length).toBeGreaterThan(0);
    expect(list.sources.filter((source) => source.title.trim() === "")).toEqual([]);
  });
});
