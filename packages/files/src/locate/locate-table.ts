import { readHeader } from "../interpret/headers/read-header.js";
import type { MergedCells, SheetRow } from "../sheet/sheet.js";
import { countsColumns } from "./column-numbers.js";
import { type HeaderBlock, headerBlock } from "./header-block.js";
import { deepestHeader, headerDepths } from "./header-levels.js";
import { type HeaderKnowledge, headerKnowledge } from "./known-headers.js";
import { isForm, notATable, sideBySide, undecided } from "./not-located.js";
import { filledPlaces, rowTexts, type TextRow } from "./row-texts.js";
import type { LocatedTable, LocateFacts, TableLocation } from "./table-location.js";

/** In wide sheets so many cells of a row tell whether it can be a header. */
const looksAt = 64;

/**
 * Finds the table of a sheet from its first rows: the title rows, the header of one to three rows,
 * the rows that count the columns, the first row of data. A header is what reads as one: words that
 * mappings and ledgers know, an id or a name among them. Where nothing does, or two rows do equally
 * well, that is said with the candidates; nothing is guessed.
 *
 * @example
 * ```ts
 * import { locateTable } from "@ipms/files";
 *
 * const rows = [["招商项目台账"], ["序号", "项目名称", "总投资（亿元）"], ["1", "电池项目", "1.2"]].map(
 *   (texts, index) => ({ number: index + 1, cells: texts.map((text) => ({ text })) }),
 * );
 * const located = locateTable(rows);
 * console.log(located.found === "table" && located.location.headerRows); // => [ 2 ]
 * ```
 *
 * @param beginning - the first rows of the sheet; a hundred are enough
 * @param facts - what is known of the sheet
 */
export function locateTable(beginning: readonly SheetRow[], facts: LocateFacts = {}): LocatedTable {
  const knowledge = headerKnowledge(facts);
  // A workbook may list merged cells by the hundred thousand; each row looks at those that reach it.
  const lastRow = beginning.at(-1)?.number ?? 0;
  const merged = (facts.merged ?? []).filter(({ firstRow }) => firstRow <= lastRow);
  const rows = beginning.map((row) => ({ row, texts: rowTexts(row) }));
  if (facts.headerRow !== undefined) return stated(rows, facts, facts.headerRow, knowledge);
  const blocks = rows
    .map((_, start) => bestBlock(rows, start, merged, knowledge))
    .filter((block) => block !== undefined)
    .toSorted(
      (left, right) =>
        right.score - left.score || left.depth - right.depth || left.start - right.start,
    );
  const headers = blocks.filter((block) => isHeader(block, facts, knowledge));
  const [best] = headers;
  if (best === undefined || isForm(rows, best, knowledge))
    return notATable(rows, blocks, knowledge);
  const rivals = headers.filter((block) => isRival(block, best, knowledge));
  if (rivals.length > 0) return undecided(rows, [best, ...rivals]);
  return sideBySide(rows, best, knowledge) ?? location(rows, best, knowledge);
}

/** The rows from a row on that read best as one header. */
function bestBlock(
  rows: readonly TextRow[],
  start: number,
  merged: readonly MergedCells[],
  knowledge: HeaderKnowledge,
): HeaderBlock | undefined {
  const near = rows.slice(start, start + deepestHeader).map(({ texts }) => texts);
  if (!saysSomething(near[0]) || !near.some((texts) => beginsKnown(texts, knowledge))) {
    return undefined;
  }
  const { least, most } = headerDepths(rows, start, merged, knowledge);
  let best: HeaderBlock | undefined;
  for (let depth = least; depth <= most; depth += 1) {
    const block = headerBlock(rows, start, depth, merged, knowledge);
    if (best === undefined || block.score > best.score) best = block;
  }
  return best;
}

function saysSomething(texts: readonly string[] = []): boolean {
  return texts.some((text) => text !== "");
}

/** Whether a row can be a level of a header, which knows one of its first words at least. */
function beginsKnown(texts: readonly string[], knowledge: HeaderKnowledge): boolean {
  return filledPlaces(texts)
    .slice(0, looksAt)
    .some((place) => knowledge(texts[place] ?? "").known);
}

/** Whether the words of some rows are a header of records, by themselves or for the mapping. */
function isHeader(block: HeaderBlock, facts: LocateFacts, knowledge: HeaderKnowledge): boolean {
  const readings = block.headers.filter((text) => text !== "").map(knowledge);
  const mapped = readings.filter((reading) => reading.mapped).length;
  const wanted = new Set(facts.headers ?? []).size;
  if (wanted > 0 && mapped * 2 >= wanted) return true;
  // Districts with their numbers of projects are numbered too, but they are no records.
  const isSummary = readings.some(({ derived }) => derived);
  if (!readings.some(({ identity, numbers }) => identity && !(numbers && isSummary))) return false;
  // A table of a single column is one only where it begins the file.
  if (block.filled === 1) return block.start === 0 && block.known === 1;
  // Four known words in one row are no accident, however many columns a house adds of its own.
  return block.known >= 4 || (block.known >= 2 && block.known * 3 >= block.filled);
}

/**
 * Whether another header leaves it open which one is meant: it reads as well, or it stands above and
 * heads records too, which would be lost among the titles.
 */
function isRival(block: HeaderBlock, best: HeaderBlock, knowledge: HeaderKnowledge): boolean {
  if (sameRows(block, best) || block.headers.join("\n") === best.headers.join("\n")) return false;
  const headsRecords = block.headers.some((header) => knowledge(header).names);
  return block.score === best.score || (block.start < best.start && headsRecords);
}

function sameRows(left: HeaderBlock, right: HeaderBlock): boolean {
  return left.start < right.start + right.depth && right.start < left.start + left.depth;
}

/** The rows from the stated one on, whether or not anything in them is known. */
function statedBlock(
  rows: readonly TextRow[],
  start: number,
  merged: readonly MergedCells[],
  knowledge: HeaderKnowledge,
): HeaderBlock | undefined {
  if (!saysSomething(rows[start]?.texts)) return undefined;
  return (
    bestBlock(rows, start, merged, knowledge) ??
    headerBlock(rows, start, headerDepths(rows, start, merged, knowledge).least, merged, knowledge)
  );
}

function stated(
  rows: readonly TextRow[],
  facts: LocateFacts,
  headerRow: number,
  knowledge: HeaderKnowledge,
): LocatedTable {
  const merged = facts.merged ?? [];
  const start = rows.findIndex(({ row }) => row.number === headerRow);
  const block =
    facts.headerDepth === undefined || start < 0
      ? statedBlock(rows, start, merged, knowledge)
      : headerBlock(rows, start, facts.headerDepth, merged, knowledge);
  if (block === undefined || block.filled === 0) {
    const problem = { code: "missing-header-row", parameters: { row: headerRow } } as const;
    return { found: "undecided", problem, candidates: [] };
  }
  return location(rows, block, knowledge);
}

function location(
  rows: readonly TextRow[],
  { start, depth, headers }: HeaderBlock,
  knowledge: HeaderKnowledge,
): LocatedTable {
  const header = rows.slice(start, start + depth);
  const below = rows.slice(start + depth);
  const firstOther = below.findIndex(
    ({ texts }) => filledPlaces(texts).length > 0 && !countsColumns(texts),
  );
  const numbering = (firstOther < 0 ? below : below.slice(0, firstOther)).filter(({ texts }) =>
    countsColumns(texts),
  );
  const last = (numbering.at(-1) ?? header.at(-1))?.row.number ?? 0;
  const found: TableLocation = {
    titles: rows
      .slice(0, start)
      .map(({ row, texts }) => ({ row: row.number, text: texts.filter(Boolean).join(" ") }))
      .filter(({ text }) => text !== ""),
    headerRows: header.map(({ row }) => row.number),
    headers,
    headerLevels: header.map(({ texts }) => texts),
    ...rowNumbers(headers, below),
    identityColumns: filledPlaces(headers).filter(
      (place) => knowledge(headers[place] ?? "").identity,
    ),
    columnNumberRows: numbering.map(({ row }) => row.number),
    firstDataRow: last + 1,
  };
  return { found: "table", location: found };
}

/** Where the rows are numbered, and whether in figures, so that 一, 二 can number groups. */
function rowNumbers(
  headers: readonly string[],
  below: readonly TextRow[],
): Pick<TableLocation, "rowNumberColumn" | "numberedInFigures"> {
  const column = headers.findIndex((header) => readHeader(header).outside === "row-number");
  const inFigures = below.some(({ texts }) => /^\d+$/.test(texts[Math.max(column, 0)] ?? ""));
  return { ...(column < 0 ? {} : { rowNumberColumn: column }), numberedInFigures: inFigures };
}
