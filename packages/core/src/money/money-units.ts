import type { Text } from "../text/locale.js";

/** A unit in which amounts are shown or read. */
export interface MoneyUnit {
  /** The factor to the currency's unit, as a power of ten. */
  readonly power: number;
  /** What stands between number and currency; empty for the currency's own unit. */
  readonly label: Text;
}

/**
 * The units of amounts. Chinese counts in 万 (10⁴) and 亿 (10⁸), English in millions and billions;
 * neither language has a word for the other's steps, so each shows its own.
 */
export const moneyUnits = {
  yuan: { power: 0, label: { en: "", "zh-Hans": "" } },
  wan: { power: 4, label: { en: "ten thousand", "zh-Hans": "万" } },
  million: { power: 6, label: { en: "million", "zh-Hans": "百万" } },
  yi: { power: 8, label: { en: "hundred million", "zh-Hans": "亿" } },
  billion: { power: 9, label: { en: "billion", "zh-Hans": "十亿" } },
  trillion: { power: 12, label: { en: "trillion", "zh-Hans": "万亿" } },
} as const satisfies Readonly<Record<string, MoneyUnit>>;
