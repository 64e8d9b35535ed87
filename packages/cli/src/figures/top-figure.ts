import { topShareOf } from "@ipms/metrics";
import type { Figure } from "./figure.js";

/**
 * A figure with the share of its largest groups in all.
 *
 * @param figure - a figure that was split
 * @param count - how many groups
 */
export function topFigure(figure: Figure, count: number): Figure {
  const { groups, total } = figure;
  if (groups === undefined) return figure;
  return { ...figure, top: { count, share: topShareOf({ groups, total }, count) } };
}
