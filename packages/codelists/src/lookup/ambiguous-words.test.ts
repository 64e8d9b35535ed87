import type { CodeList } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { codeLists, findCode, possibleCodes } from "../index.js";
import { ambiguousWordsOf } from "./ambiguous-words.js";

const lists: readonly CodeList[] = Object.values(codeLists);

describe.each(lists.filter((list) => ambiguousWordsOf(list).length > 0))("in $id", (list) => {
  it.each(ambiguousWordsOf(list).map((word) => [word]))("%s leaves a choice", (word) => {
    const codes = possibleCodes(list, word);
    expect(new Set(codes).size).toBeGreaterThan(1);
    expect(codes.filter((code) => !Object.hasOwn(list.codes, code))).toEqual([]);
    expect(findCode(list, word)).toBeUndefined();
  });
});

it("is for some lists only, and for words that are there", () => {
  expect(lists.flatMap(ambiguousWordsOf).length).toBeGreaterThan(50);
  expect(possibleCodes(codeLists["reported-stages"], "开工")).toEqual([]);
  expect(possibleCodes(codeLists["reported-stages"], "constructor")).toEqual([]);
  expect(possibleCodes(codeLists["top-500-lists"], " ５００强 ")).toHaveLength(6);
});
