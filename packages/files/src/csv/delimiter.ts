import type { CsvFault } from "./csv-row.js";
import { csvTokenizer } from "./tokenizer.js";

/** The characters that may stand between cells. */
export type Delimiter = "," | "\t" | ";" | "|";

/**
 * Why a delimiter was chosen: the header and the rows below it split alike by it; the header has one
 * cell whatever splits it, so the usual one was assumed; the caller said so.
 */
export type DelimiterEvidence = "header-and-rows" | "single-column" | "override";

/** A delimiter, and why it was chosen. */
export interface DelimiterChoice {
  /** The delimiter. */
  readonly delimiter: Delimiter;
  /** Why. */
  readonly evidence: DelimiterEvidence;
}

/** The delimiters, the likelier first. A full-width comma is text. */
export const delimiters: readonly Delimiter[] = [",", "\t", ";", "|"];

/** How many rows are compared with the header. */
const comparedRows = 20;
/** How many bytes are split before it is asked whether there are as many rows. */
const splitAtOnce = 1024;

/**
 * Chooses the delimiter that splits the first row into several cells and most rows into as many. Where
 * that row looks like a title (two cells at most, and few rows like it), the one that splits most rows
 * into one number of cells. Among equals the one that the name suggests, then the one of more cells, then
 * the likelier one.
 *
 * @param beginning - the first bytes, in UTF-8
 * @param options - whether these are the whole file, whether quotation marks enclose cells, and the
 * delimiter that the file's name suggests
 */
export function chooseDelimiter(
  beginning: Uint8Array,
  options: { readonly ended: boolean; readonly quoted: boolean; readonly suggested: Delimiter },
): DelimiterChoice {
  const splits = delimiters.map((delimiter) => ({
    delimiter,
    counts: split(beginning, delimiter, options),
  }));
  const best = (cellsOf: (counts: readonly number[]) => number): Candidate | undefined =>
    splits
      .map(({ delimiter, counts }) => candidate(delimiter, counts, cellsOf(counts)))
      .filter(({ cells }) => cells > 1)
      .toSorted(
        (first, second) =>
          second.agreement - first.agreement ||
          Number(second.delimiter === options.suggested) -
            Number(first.delimiter === options.suggested) ||
          second.cells - first.cells,
      )[0];
  const byFirstRow = best(([first = 0]) => first);
  const chosen =
    byFirstRow !== undefined && (byFirstRow.agreement >= 0.5 || byFirstRow.cells > 2)
      ? byFirstRow
      : (best(mostFrequent) ?? byFirstRow);
  return chosen === undefined
    ? { delimiter: options.suggested, evidence: "single-column" }
    : { delimiter: chosen.delimiter, evidence: "header-and-rows" };
}

/** A delimiter, the number of cells of a row, and which part of the rows has as many. */
interface Candidate {
  readonly delimiter: Delimiter;
  readonly cells: number;
  readonly agreement: number;
}

function candidate(delimiter: Delimiter, counts: readonly number[], cells: number): Candidate {
  const agreeing = counts.filter((count) => count === cells).length;
  return { delimiter, cells, agreement: agreeing / counts.length };
}

/** The number of cells that most rows have, of rows with several; 0 where no two rows have it. */
function mostFrequent(counts: readonly number[]): number {
  const frequency = (cells: number): number => counts.filter((count) => count === cells).length;
  return counts
    .filter((cells) => cells > 1 && frequency(cells) > 1)
    .reduce((best, cells) => (frequency(cells) > frequency(best) ? cells : best), 0);
}

/** Into how many cells a delimiter splits each of the first rows; a row that cannot be split has none. */
function split(
  beginning: Uint8Array,
  delimiter: Delimiter,
  { ended, quoted }: { readonly ended: boolean; readonly quoted: boolean },
): readonly number[] {
  const counts: number[] = [];
  const count = ({ cellCount }: { readonly cellCount: number }): void =>
    void counts.push(cellCount);
  const isOpen = (): boolean => fault === undefined && counts.length <= comparedRows;
  const tokenizer = csvTokenizer({ delimiter: delimiter.charCodeAt(0), quoted });
  let fault: CsvFault | undefined;
  // What stands behind the rows that are compared need not be split.
  for (let at = 0; at < beginning.length && isOpen(); at += splitAtOnce) {
    fault = tokenizer.push(beginning.subarray(at, at + splitAtOnce), count);
  }
  if (ended && isOpen()) fault = tokenizer.finish(count);
  const rows = counts.slice(0, comparedRows + 1);
  return fault === undefined || rows.length > comparedRows ? rows : [...rows, 0];
}
