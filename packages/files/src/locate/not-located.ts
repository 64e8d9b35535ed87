import type { Problem } from "@ipms/core";
import { foldHeader } from "../interpret/fold.js";
import type { HeaderBlock } from "./header-block.js";
import type { HeaderKnowledge } from "./known-headers.js";
import { filledPlaces, type TextRow } from "./row-texts.js";
import type { HeaderRowCandidate, LocatedTable } from "./table-location.js";

const shownCandidates = 5;

/** Two headers that read equally well. */
export function undecided(rows: readonly TextRow[], blocks: readonly HeaderBlock[]): LocatedTable {
  const candidates = candidatesOf(rows, blocks);
  const parameters = { candidates: shown(candidates) };
  return { found: "undecided", problem: { code: "several-headers", parameters }, candidates };
}

/** Nothing that reads as the header of a table: a form of one record, or no table at all. */
export function notATable(
  rows: readonly TextRow[],
  blocks: readonly HeaderBlock[],
  knowledge: HeaderKnowledge,
): LocatedTable {
  if (fieldNamesAtTheSide(rows, knowledge) >= 3) {
    return { found: "none", problem: { code: "form-sheet", parameters: {} }, candidates: [] };
  }
  const near = blocks.filter(({ filled, known }) => filled >= 2 && known * 3 >= filled);
  const candidates = candidatesOf(rows, near);
  const problem: Problem =
    candidates.length === 0
      ? { code: "no-table", parameters: {} }
      : { code: "no-certain-header", parameters: { candidates: shown(candidates) } };
  return { found: "none", problem, candidates };
}

/** Whether what reads best as a header is a row of a form: names of fields beside their values. */
export function isForm(
  rows: readonly TextRow[],
  { known, filled }: HeaderBlock,
  knowledge: HeaderKnowledge,
): boolean {
  return known * 2 <= filled && fieldNamesAtTheSide(rows, knowledge) >= 3;
}

/** How many rows begin with the name of a field, with something beside it that is none. */
function fieldNamesAtTheSide(rows: readonly TextRow[], knowledge: HeaderKnowledge): number {
  const names = rows.flatMap(({ texts }) => {
    const [first = "", second = ""] = texts.filter((text) => text !== "");
    const beside = second !== "" && !knowledge(second).known;
    return knowledge(first).known && beside ? [foldHeader(first)] : [];
  });
  return new Set(names).size;
}

/** A header that begins again further right, as two tables side by side have it. */
export function sideBySide(
  rows: readonly TextRow[],
  block: HeaderBlock,
  knowledge: HeaderKnowledge,
): LocatedTable | undefined {
  const headers = block.headers.map(foldHeader);
  const [first] = filledPlaces(headers);
  const again = filledPlaces(headers).find(
    (place) => place !== first && headers[place] === headers[first ?? -1],
  );
  if (first === undefined || again === undefined) return undefined;
  const width = headers.slice(first, again).filter((header) => header !== "").length;
  const repeated = headers.slice(again, again + width);
  const same = repeated.filter(
    (header, index) => header !== "" && header === headers[first + index],
  );
  const identity = same.some((header) => knowledge(header).identity);
  if (same.length < 2 || !identity) return undefined;
  const parameters = { column: again + 1, header: block.headers[again] ?? "" };
  return {
    found: "undecided",
    problem: { code: "tables-side-by-side", parameters },
    candidates: candidatesOf(rows, [block]),
  };
}

function candidatesOf(
  rows: readonly TextRow[],
  blocks: readonly HeaderBlock[],
): readonly HeaderRowCandidate[] {
  return blocks.slice(0, shownCandidates).map(({ start, headers, known }) => ({
    row: rows[start]?.row.number ?? 0,
    headers: headers.filter((header) => header !== ""),
    known,
  }));
}

/** Candidates as a message names them, row by row: 3 [序号 | 项目名称 | …]. */
function shown(candidates: readonly HeaderRowCandidate[]): readonly string[] {
  return candidates.map(({ row, headers }) => {
    const words = headers.slice(0, 3).map((header) => header.slice(0, 20));
    return `${row} [${(headers.length > 3 ? [...words, "…"] : words).join(" | ")}]`;
  });
}
