import { rankGroups } from "@ipms/metrics";
import type { Answered, Figure } from "./figure.js";

/**
 * A figure with its groups in the order of their values, the largest first, and the place of each.
 *
 * @param figure - a figure that was split
 */
export function rankFigure(figure: Figure): Figure {
  const { groups, total, change } = figure;
  if (groups === undefined) return figure;
  const ranked = rankGroups({ groups, total });
  const places = ranked.map(({ result }) => groups.indexOf(result));
  const inOrder = (answer: Answered): Answered =>
    answer.groups === undefined
      ? answer
      : { ...answer, groups: places.flatMap((place) => answer.groups?.[place] ?? []) };
  return {
    ...figure,
    ...inOrder(figure),
    ranks: ranked.map(({ rank }) => rank ?? null),
    ...(change === undefined ? {} : { change: inOrder(change) }),
  };
}
