import { foldHeader } from "../interpret/fold.js";
import type { ClassifiedRow } from "./classified-row.js";
import { filledPlaces, isFigure } from "./row-texts.js";
import { beginsNote, groupNumber } from "./row-words.js";
import { totalRow } from "./total-words.js";

/** What must be known of a table to read the words of its rows. */
export interface RowShape {
  /** How many cells from the first are looked at for words. */
  readonly leading: number;
  /** How many columns the table has. */
  readonly width: number;
  /** The places of ids, names and row numbers. */
  readonly identity: readonly number[];
  /** Whether records are numbered 1, 2, 3, so that 一, 二 number groups. */
  readonly numberedInFigures: boolean;
}

/**
 * What the words of a row say that it is: sums, a note, a part of a total, the head of a group.
 *
 * @param texts - see `rowTexts`; something stands in them
 * @param shape - what is known of the table
 * @returns `undefined` for a row whose words say nothing of the kind
 */
export function wordedRow(texts: readonly string[], shape: RowShape): ClassifiedRow | undefined {
  const { leading, width, identity } = shape;
  const total = totalRow(texts, leading, identity);
  if (total !== undefined) return total;
  const filled = filledPlaces(texts);
  const words = texts[filled[0] ?? 0] ?? "";
  if (beginsNote(words) && filled.length <= Math.max(4, width / 2)) return { kind: "note", words };
  const figuresBehind = filled
    .slice(1)
    .every((place) => place < leading || isFigure(foldHeader(texts[place] ?? "")));
  if (!figuresBehind) return undefined;
  if (words.startsWith("其中")) return { kind: "breakdown", words };
  return groupRow(texts, filled, shape);
}

/** The head of a group of rows: 一、工业项目, or 一 | 工业项目（12个） with its sums behind. */
function groupRow(
  texts: readonly string[],
  filled: readonly number[],
  { leading, numberedInFigures }: RowShape,
): ClassifiedRow | undefined {
  const front = filled.filter((place) => place < leading);
  const level = groupNumber(texts[front[0] ?? leading] ?? "");
  if (level === undefined || front.length > 2) return undefined;
  const words = front.map((place) => texts[place]).join(" ");
  if (front.length === filled.length) return { kind: "heading", words };
  if (!numberedInFigures) return undefined;
  const count = /\((?:共|计)?(\d{1,9})(?:个|项|家|宗|户)/.exec(foldHeader(words))?.[1];
  return {
    kind: "subtotal",
    words,
    level,
    ...(count === undefined ? {} : { count: Number(count) }),
  };
}
