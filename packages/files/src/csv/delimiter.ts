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

/**
 * Chooses the delimiter that splits the header into several cells and most rows into as many; among
 * equals the one that the name suggests, then the one of more cells, then the likelier one.
 *
 * @param beginning - the first bytes, in UTF-8
 * @param options - whether these are the whole file, whether quotation marks enclose cells, and the
 * delimiter that the file's name suggests
 */
export function chooseDelimiter(
  beginning: Uint8Array,
  options: { readonly ended: boolean; readonly quoted: boolean; readonly suggested: Delimiter },
): DelimiterChoice {
  const candidates = delimiters
    .map((delimiter) => ({ delimiter, ...split(beginning, delimiter, options) }))
    .filter(({ cells }) => cells > 1)
    .toSorted(
      (first, second) =>
        second.agreement - first.agreement ||
        Number(second.delimiter === options.suggested) -
          Number(first.delimiter === options.suggested) ||
        second.cells - first.cells,
    );
  const [best] = candidates;
  return best === undefined
    ? { delimiter: options.suggested, evidence: "single-column" }
    : { delimiter: best.delimiter, evidence: "header-and-rows" };
}

/** Into how many cells a delimiter splits the header, and which part of the rows into as many. */
function split(
  beginning: Uint8Array,
  delimiter: Delimiter,
  { ended, quoted }: { readonly ended: boolean; readonly quoted: boolean },
): { readonly cells: number; readonly agreement: number } {
  const counts: number[] = [];
  const count = ({ cellCount }: { readonly cellCount: number }): void =>
    void counts.push(cellCount);
  const tokenizer = csvTokenizer({ delimiter: delimiter.charCodeAt(0), quoted });
  const fault = tokenizer.push(beginning, count) ?? (ended ? tokenizer.finish(count) : undefined);
  const [cells = 0, ...rows] = counts.slice(0, comparedRows + 1);
  // Where splitting meets a fault, a row is lost that should have agreed.
  const faults = fault === undefined || rows.length === comparedRows ? 0 : 1;
  const agreeing = rows.filter((row) => row === cells).length;
  return { cells, agreement: (1 + agreeing) / (1 + rows.length + faults) };
}
