import { widthOf } from "./width-of.js";
import { pad, wrap } from "./wrap.js";

/** A column of a table for a terminal. */
export interface TableColumn {
  /** What stands above it. */
  readonly title: string;
  /** Numbers stand right; left unless stated. */
  readonly align?: "left" | "right";
}

const gap = "  ";
const narrowest = 6;

/**
 * A table that never passes a width: wide columns give way first, and their cells wrap. The rule
 * below the head is made of plain hyphens, since fonts disagree about the width of drawn lines.
 *
 * @param columns - the columns
 * @param rows - the cells, one for each column
 * @param width - the most columns of the terminal it may take
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const titles = columns.map(({ title }) => title);
  const widths = columnWidths([titles, ...rows], columns.length, width);
  const rule = widths.map((columnWidth) => "-".repeat(columnWidth)).join(gap);
  const line = (cells: readonly string[]): string => tableRow(columns, cells, widths);
  return `${line(titles)}${rule}\n${rows.map((cells) => line(cells)).join("")}`;
}

function columnWidths(
  rows: readonly (readonly string[])[],
  count: number,
  width: number,
): readonly number[] {
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(1, ...rows.map((cells) => widthOf(cells[at] ?? ""))),
  );
  const room = width - gap.length * (count - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function tableRow(
  columns: readonly TableColumn[],
  cells: readonly string[],
  widths: readonly number[],
): string {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? narrowest));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const parts = wrapped.map((lines, at) =>
      pad(lines[row] ?? "", widths[at] ?? narrowest, columns[at]?.align),
    );
    return `${parts.join(gap).trimEnd()}\n`;
  }).join("");
}
