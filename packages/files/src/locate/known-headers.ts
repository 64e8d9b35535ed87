import { isExtension } from "@ipms/core";
import { isTableName, tableFacts } from "@ipms/schema";
import { foldHeader } from "../interpret/fold.js";
import { type HeaderReading, readHeader } from "../interpret/headers/read-header.js";
import { recordContract } from "../record/record-contract.js";
import { isFigure } from "./row-texts.js";
import type { LocateFacts } from "./table-location.js";

/** What a text is as a header. */
interface KnownHeader {
  /** Whether a mapping names it. */
  readonly mapped: boolean;
  /** Whether it can be the header of a field, or of a well-known column without one. */
  readonly known: boolean;
  /** Whether it has one meaning. */
  readonly certain: boolean;
  /** Whether its column tells one record from another: an id, a name, a row number. */
  readonly identity: boolean;
  /** Whether its column holds the id or the name of a project. */
  readonly names: boolean;
  /** Whether it numbers the rows, which records do and summaries too. */
  readonly numbers: boolean;
  /** Whether its column follows from others, as in summaries: 项目数, 完成率. */
  readonly derived: boolean;
}

const unknown: KnownHeader = {
  mapped: false,
  known: false,
  certain: false,
  identity: false,
  names: false,
  numbers: false,
  derived: false,
};
const longestHeader = 60;

/** Says what a text is as a header; the answers are kept, for rows repeat their words. */
export type HeaderKnowledge = (text: string) => KnownHeader;

/** So many answers are kept: cells of data differ without end. */
const mostKept = 20_000;

/** The knowledge of headers with which one sheet is read. */
export function headerKnowledge(facts: LocateFacts): HeaderKnowledge {
  const mapped = new Set((facts.headers ?? []).map(foldHeader));
  const kept = new Map<string, KnownHeader>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= mostKept) kept.clear();
    const found = look(text, facts, mapped);
    kept.set(text, found);
    return found;
  };
}

function look(text: string, facts: LocateFacts, mapped: ReadonlySet<string>): KnownHeader {
  const folded = text.length > longestHeader ? "" : foldHeader(text);
  if (folded === "" || isFigure(folded)) return unknown;
  const reading = readingOf(text, facts);
  const fields = reading.candidates;
  const [first, other] = fields;
  const isMapped = mapped.has(folded);
  const isKept = isMapped || isExtension(text);
  if (first === undefined && reading.outside === undefined && !isKept) return unknown;
  // One meaning in one table is enough, whatever the word means in others.
  const inTable = other === undefined ? fields : readHeader(text, first?.table).candidates;
  return {
    mapped: isMapped,
    known: true,
    certain:
      reading.outside !== undefined ||
      (inTable.length === 1 && inTable[0]?.confidence !== "ambiguous"),
    identity:
      reading.outside === "row-number" ||
      fields.some(({ table, field }) => identifies(table, field, table === facts.table)),
    names: fields.some(({ field }) => field === "projectId" || field === "name"),
    numbers: reading.outside === "row-number",
    derived: reading.outside === "derived",
  };
}

/** What a text says in the table that is known, or in any. */
function readingOf(text: string, { table }: LocateFacts): HeaderReading {
  const ofTable = table === undefined ? undefined : readHeader(text, table);
  return ofTable !== undefined && ofTable.candidates.length > 0 ? ofTable : readHeader(text);
}

/** Of a table that is stated, any field that all its records have and that is part of their key does. */
function identifies(table: string, field: string, isStated: boolean): boolean {
  if (["projectId", "name", "metric"].includes(field)) return true;
  const key = isTableName(table) ? tableFacts(table).key : [];
  if (key.length === 1) return key[0] === field;
  return isStated && key.includes(field) && recordContract(table).required.includes(field);
}
