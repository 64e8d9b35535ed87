import { element } from "./element.js";

/** A column: its class, and what stands above it. */
export interface Column {
  /** The class of its cells. */
  readonly name: string;
  /** What stands above it. */
  readonly title: string;
  /** What stands above it, where that is more than a text. */
  readonly head?: Node;
  /** How the rows are sorted by it. */
  readonly sorted?: "ascending" | "descending" | "none";
}

/**
 * A table. It says itself what it is, since on narrow screens its rows become cards, and browsers then
 * forget that they are rows.
 *
 * @param caption - what it is about, for those who do not see it
 * @param columns - the columns
 * @param rows - the cells of each row
 */
export function tableOf(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLTableElement {
  const heads = columns.map(({ name, title, head, sorted }) =>
    element(
      "th",
      { attributes: { scope: "col", role: "columnheader", class: name, "aria-sort": sorted } },
      head ?? title,
    ),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      { attributes: { role: "row" } },
      ...cells.map((cell, at) => {
        const { name = "", title = "" } = columns[at] ?? {};
        const attributes = { role: "cell", class: name, "data-title": title };
        return element("td", { attributes }, cell);
      }),
    ),
  );
  return element(
    "table",
    { attributes: { role: "table" } },
    element("caption", { attributes: { class: "unseen" } }, caption),
    element(
      "thead",
      { attributes: { role: "rowgroup" } },
      element("tr", { attributes: { role: "row" } }, ...heads),
    ),
    element("tbody", { attributes: { role: "rowgroup" } }, ...body),
  );
}
