import { customPinyin, pinyin } from "pinyin-pro";
import { baseNames, characterReadings, peoples, readings, wholeNames } from "./place-names.js";

customPinyin(characterReadings);

/** What ends a Chinese name, and the English rank that it means; longer endings first. */
const ranks: readonly (readonly [string, string])[] = [
  ["自治州", "Autonomous Prefecture"],
  ["自治县", "Autonomous County"],
  ["自治旗", "Autonomous Banner"],
  ["地区", "Prefecture"],
  ["新区", "New Area"],
  ["矿区", "Mining District"],
  ["特区", "Special District"],
  ["省", "Province"],
  ["盟", "League"],
  ["市", "City"],
  ["县", "County"],
  ["区", "District"],
  ["旗", "Banner"],
];

const sides: Readonly<Record<string, string>> = {
  左翼: "Left Wing",
  右翼: "Right Wing",
  前: "Front",
  中: "Middle",
  后: "Rear",
  左: "Left",
  右: "Right",
};

/**
 * The English name of a division: an accepted spelling where there is one, otherwise Hanyu Pinyin
 * with the rank translated.
 *
 * @param name - the Chinese name with its rank, such as 江华瑶族自治县
 */
export function englishName(name: string): string {
  const whole = wholeNames[name];
  if (whole !== undefined) return whole;
  const rank = ranks.find(([ending]) => name.endsWith(ending) && name.length > ending.length);
  if (rank === undefined) throw new Error(`The rank of ${name} is unknown`);
  const [ending, english] = rank;
  const base = name.slice(0, -ending.length);
  if (ending.startsWith("自治") || base.endsWith("族")) return autonomousName(base, english);
  if (ending === "旗") return bannerName(base);
  return `${romanise(base)} ${english}`;
}

function autonomousName(name: string, rank: string): string {
  const named: string[] = [];
  let base = name;
  for (;;) {
    const people = longestEnding(base);
    if (people === undefined) break;
    named.unshift(peoples[people] ?? "");
    base = base.slice(0, -people.length);
  }
  return `${romanise(base)} ${joined(named)} ${rank}`;
}

function longestEnding(name: string): string | undefined {
  return Object.keys(peoples)
    .filter((people) => name.endsWith(people) && name.length > people.length)
    .toSorted((left, right) => right.length - left.length)[0];
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function bannerName(base: string): string {
  const parts = /^(.+?)(左翼|右翼)?([前中后左右])?$/.exec(base);
  const root = parts?.[1] ?? base;
  if (baseNames[root] === undefined) return `${romanise(base)} Banner`;
  const side = parts?.slice(2).flatMap((part) => sides[part] ?? []) ?? [];
  return [baseNames[root], ...side, "Banner"].join(" ");
}

function romanise(base: string): string {
  const accepted = baseNames[base] ?? readings[base];
  if (accepted !== undefined) return accepted;
  const syllables = pinyin(base, { toneType: "none", type: "array" });
  const word = syllables
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
