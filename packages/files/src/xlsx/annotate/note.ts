/** A note on a cell. */
export interface Note {
  /** The row, from 1. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
  /** What it says. */
  readonly text: string;
}

/** Notes in the order of rows, then of columns. */
export function inOrder(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((left, right) => left.row - right.row || left.column - right.column);
}

/** How many lines a note takes, for a box of the given width in half-width characters. */
export function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(halfWidths(line) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

function halfWidths(line: string): number {
  return line.length + (line.match(/[^\u0000-\u024f]/g)?.length ?? 0);
}
