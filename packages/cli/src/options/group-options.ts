import type { Text } from "@ipms/core";
import type { RawMetrics } from "./raw-metrics.js";
import { Misuse } from "../misuse.js";

/**
 * Stops on options that say something of groups where there are none.
 *
 * @param raw - the options as typed
 * @throws Misuse that names the option to add or to leave out
 */
export function checkGroups({
  by,
  every,
  rank,
  addUp,
  top,
  sizeBands,
  bandBasis,
}: RawMetrics): void {
  const split = by !== undefined || sizeBands !== undefined;
  if (rank === true && (by === undefined || every !== undefined)) throw new Misuse(rankNeedsGroups);
  if (addUp === true && !split) throw new Misuse(addUpNeedsGroups);
  if (sizeBands !== undefined && (by !== undefined || every !== undefined)) {
    throw new Misuse(bandsAlone);
  }
  if (bandBasis !== undefined && sizeBands === undefined) throw new Misuse(basisNeedsBands);
  if (top === undefined) return;
  if (by === undefined || every !== undefined) throw new Misuse(topNeedsGroups);
  if (!/^[1-9]\d{0,5}$/.test(top)) throw new Misuse(noTop, { value: top });
}

const rankNeedsGroups: Text = {
  en: "--rank puts groups in order: add --by, such as --by park, and leave --every out",
  "zh-Hans": "--rank 用于给分组排名：请加上 --by，例如 --by park，并去掉 --every",
};
const addUpNeedsGroups: Text = {
  en: "--add-up rounds groups together: add --by, such as --by park",
  "zh-Hans": "--add-up 用于使各组之和等于合计：请加上 --by，例如 --by park",
};
const bandsAlone: Text = {
  en: "--size-bands is a split of its own: leave --by and --every out",
  "zh-Hans": "--size-bands 本身就是分组：请去掉 --by 和 --every",
};
const basisNeedsBands: Text = {
  en: "--band-basis says what decides the size: add --size-bands, such as --size-bands disjoint",
  "zh-Hans": "--band-basis 说明按什么认定规模：请加上 --size-bands，例如 --size-bands disjoint",
};
const topNeedsGroups: Text = {
  en: "--top sums up groups: add --by, such as --by park, and leave --every out",
  "zh-Hans": "--top 用于分组汇总：请加上 --by，例如 --by park，并去掉 --every",
};
const noTop: Text = {
  en: '"{value}" is not a number of groups; write a whole number such as 5',
  "zh-Hans": "“{value}”不是组数；请写整数，例如5",
};
