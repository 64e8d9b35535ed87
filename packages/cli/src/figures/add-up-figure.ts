import { roundGroups } from "@ipms/metrics";
import type { Figure } from "./figure.js";

/**
 * A figure with its groups rounded so that they add up to the printed total, where they are parts of one.
 *
 * @param figure - a figure that was split
 */
export function addUpFigure(figure: Figure): Figure {
  const { groups, total } = figure;
  if (groups === undefined) return figure;
  const rounded = roundGroups({ groups, total });
  const addsUp = rounded.status === "value";
  return { ...figure, groups: addsUp ? rounded.table.groups : groups, addsUp };
}
