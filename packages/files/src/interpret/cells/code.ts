import { findCode, possibleCodes, suggestCodes } from "@ipms/codelists";
import type { CodeList } from "@ipms/core";
import { foldText } from "../fold.js";
import { type CellReader, type CellReading, longestCell, reading, unread } from "../reading.js";
import { readAbsent } from "./absent.js";

/**
 * A reader of the codes of a list: the code itself, its labels and synonyms in either script.
 *
 * @param list - the list
 */
export function codeReader(list: CodeList): CellReader<string> {
  return (text) => {
    if (Object.hasOwn(list.codes, text)) return reading(text);
    const absent = readAbsent(text);
    if (text.length > longestCell) return unknown(list, text);
    const found = find(list, text);
    if (found !== undefined) return reading(found, ["synonym"]);
    if (absent !== undefined) return absent;
    const possible = possibleCodes(list, foldText(text));
    if (possible.length > 0) {
      return unread("ambiguous-name", text, { candidates: possible });
    }
    const codes = text.split(/[、，,;；/\n]/).map((part) => find(list, part));
    const different = [...new Set(codes)];
    const known = different.filter((code) => code !== undefined);
    const [only, other] = known;
    if (other !== undefined && known.length === different.length) {
      return unread("several-codes", text, { codes: known });
    }
    // 签约、签约 says one thing twice.
    if (only !== undefined && different.length === 1) return reading(only, ["synonym"]);
    return unknown(list, text);
  };
}

function find(list: CodeList, text: string): string | undefined {
  const folded = foldText(text);
  const plain = folded.replace(/^\(?\d{1,2}[.)、]\s*|\s/g, "");
  return findCode(list, text) ?? findCode(list, folded) ?? findCode(list, plain);
}

function unknown(list: CodeList, text: string): CellReading<never> {
  const suggestions = suggestCodes(list, foldText(text.slice(0, 60)));
  return unread("unknown-code", text, { list: list.id, suggestions });
}
