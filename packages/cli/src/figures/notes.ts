import { type Locale, type Text, textIn, dayWords, periodWords } from "@ipms/core";
import {
  basisTexts,
  formatQuantity,
  formatResult,
  refusalText,
  type Replay,
  type Result,
} from "@ipms/metrics";
import { say } from "../say.js";
import { ratePolicyText } from "./code-texts.js";
import type { Figure } from "./figure.js";
import { populationLabel } from "./labels.js";
import { reasonText } from "./reason-texts.js";
import { separator } from "./value-texts.js";

/**
 * What a reader must know beside a result's value: whom it is about, who was left out, what could not
 * be decided, what it was compared with and how money was converted.
 *
 * @param result - the result
 * @param names - the names of its inputs
 * @param locale - the language
 */
export function notesOf(
  result: Result,
  names: Readonly<Record<string, Text>>,
  locale: Locale,
): readonly string[] {
  const { coverage, comparedWith, bounds } = result;
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([code, count]) => `${keyText(code, names, locale)} ${count}`)
      .join(textIn(separator, locale));
  const about = {
    population: populationLabel(result.population, locale),
    basis: textIn(basisTexts[result.basis], locale),
    counted: coverage.counted,
  };
  const rates = (result.rate ?? []).map((used) =>
    say(rateText, locale, {
      ...used,
      policy: ratePolicyText(used.policy, locale),
      source: used.source ?? "—",
    }),
  );
  return [
    say(coverage.counted === 1 ? aboutOneText : aboutText, locale, about),
    ...(Object.keys(coverage.excluded).length === 0
      ? []
      : [say(excludedText, locale, { list: list(coverage.excluded) })]),
    ...(Object.keys(coverage.undecided).length === 0
      ? []
      : [say(undecidedText, locale, { list: list(coverage.undecided) })]),
    ...(Object.keys(coverage.noted).length === 0
      ? []
      : [say(notedText, locale, { list: list(coverage.noted) })]),
    ...(bounds === undefined ? [] : [say(boundsText, locale, boundsWords(result, bounds, locale))]),
    ...replayNotes(result, locale),
    ...(comparedWith === undefined
      ? []
      : [
          say(comparedWith.base === "restated" ? restatedText : comparedText, locale, {
            period: periodWords(comparedWith.period, locale),
            asOf: dayWords(comparedWith.asOf, locale),
            source: comparedWith.source ?? "—",
          }),
        ]),
    ...(result.target === undefined ? [] : [targetNote(result.target, locale)]),
    ...rates,
  ];
}

/** What a reader must know of the groups of a figure as a whole. */
export function groupNotes(figure: Figure, locale: Locale): readonly string[] {
  const { addsUp, overlap, top, unknownCurrencies } = figure;
  return [
    ...(overlap === undefined ? [] : [textIn(overlapTexts[overlap], locale)]),
    ...(unknownCurrencies === undefined
      ? []
      : [say(unknownText, locale, { currencies: unknownCurrencies })]),
    ...(addsUp === undefined ? [] : [textIn(addsUp ? addsUpText : addsUpNotText, locale)]),
    ...(top === undefined ? [] : [topNote(top, figure.groups?.length ?? 0, locale)]),
  ];
}

function topNote(
  { count, share }: NonNullable<Figure["top"]>,
  groups: number,
  locale: Locale,
): string {
  const facts = { count, groups, share: formatResult(share, locale, refusalText) };
  if (share.status !== "value") return say(noTopText, locale, facts);
  return say(
    groups >= count ? topText : groups === 1 ? oneGroupText : fewGroupsText,
    locale,
    facts,
  );
}

function targetNote(
  { targetId, issuer, period }: NonNullable<Result["target"]>,
  locale: Locale,
): string {
  const facts = { targetId, issuer: issuer ?? "—", period: periodWords(period, locale) };
  return say(targetText, locale, facts);
}

function boundsWords(
  result: Result,
  { low, high }: NonNullable<Result["bounds"]>,
  locale: Locale,
): Readonly<Record<string, string>> {
  const format =
    result.status === "value"
      ? { digits: result.rounded.digits, rounding: result.rounded.mode }
      : {};
  return {
    low: formatQuantity(low, locale, format),
    high: formatQuantity(high, locale, format),
  };
}

/** From what the ledger of an earlier day was recovered. */
function replayNotes({ knownAt, replay, cutOn }: Result, locale: Locale): readonly string[] {
  if (knownAt === undefined || replay === undefined) return [];
  const cut = cutOn === undefined ? "" : dayWords(cutOn, locale);
  return [say(replayTexts[replay], locale, { day: dayWords(knownAt, locale), cut })];
}

/** `started: amount-absent` becomes the input's name and the reason. */
function keyText(code: string, names: Readonly<Record<string, Text>>, locale: Locale): string {
  const [input = "", reason] = code.split(": ");
  const name = Object.hasOwn(names, input) ? names[input] : undefined;
  const label = name === undefined ? reasonText(input, locale) : textIn(name, locale);
  return reason === undefined
    ? label
    : say(ofInput, locale, { label, reason: reasonText(reason, locale) });
}

const ofInput: Text = { en: "{label} ({reason})", "zh-Hans": "{label}（{reason}）" };
const replayTexts: Readonly<Record<Replay, Text>> = {
  cut: {
    en: "As known on {day}, from the ledger cut on {cut}",
    "zh-Hans": "按{day}掌握的情况计算，取{cut}截取的台账",
  },
  "record-dates": {
    en: "As known on {day}, by record dates; what has none is as it stands now",
    "zh-Hans": "按{day}掌握的情况计算，依统计日期还原；没有统计日期的内容以台账现状为准",
  },
  "current-amounts": {
    en: "As known on {day}, by record dates; amounts are as they stand now",
    "zh-Hans": "按{day}掌握的情况计算，依统计日期还原；金额以台账现状为准",
  },
};
const aboutText: Text = {
  en: "Population: {population}, {basis}; {counted} projects in question",
  "zh-Hans": "总体：{population}，{basis}；共{counted}个项目",
};
const aboutOneText: Text = {
  en: "Population: {population}, {basis}; 1 project in question",
  "zh-Hans": "总体：{population}，{basis}；共1个项目",
};
const excludedText: Text = { en: "Left out: {list}", "zh-Hans": "未计入：{list}" };
const undecidedText: Text = { en: "Undecided: {list}", "zh-Hans": "无法判定：{list}" };
const notedText: Text = { en: "Among them: {list}", "zh-Hans": "其中：{list}" };
const boundsText: Text = {
  en: "With the undecided records the value lies between {low} and {high}",
  "zh-Hans": "考虑无法判定的记录，数值在{low}至{high}之间",
};
const comparedText: Text = {
  en: "Compared with {period}, as of {asOf}, as the ledger records it: no comparable basis was given",
  "zh-Hans": "对比期：{period}，截至{asOf}，按台账所记，未给出可比口径基数",
};
const restatedText: Text = {
  en: "Compared with {period}, as of {asOf}, on a comparable basis (source: {source})",
  "zh-Hans": "对比期：{period}，截至{asOf}，可比口径（来源：{source}）",
};
const overlapTexts: Readonly<Record<NonNullable<Figure["overlap"]>, Text>> = {
  disjoint: {
    en: "Every project belongs to one band, and the bands add up to all",
    "zh-Hans": "各项目只归入一档，各档之和等于全部",
  },
  nested: {
    en: "Each band contains the next: they are never added up",
    "zh-Hans": "前档包含后档，各档不得相加",
  },
  overlapping: {
    en: "The bands overlap: they are never added up",
    "zh-Hans": "各档相互重叠，不得相加",
  },
};
const topText: Text = {
  en: "Top {count}: {share} of all",
  "zh-Hans": "前{count}名合计占比：{share}",
};
const fewGroupsText: Text = {
  en: "Top {count}: there are only {groups} groups, {share} of all",
  "zh-Hans": "前{count}名：只有{groups}组，合计占比{share}",
};
const oneGroupText: Text = {
  en: "Top {count}: there is only 1 group, {share} of all",
  "zh-Hans": "前{count}名：只有1组，占比{share}",
};
const noTopText: Text = { en: "Top {count}: {share}", "zh-Hans": "前{count}名：{share}" };
const unknownText: Text = {
  en: "Size not known: also of amounts in {currencies}, for which these bands have no bounds and no exchange rate is known; --rate-policy converts them, and --size-bands dual-currency has bounds in US dollars",
  "zh-Hans":
    "规模不明的含以 {currencies} 计的金额：所用各档没有该币种的档界，也没有可用的汇率；可用 --rate-policy 折算，--size-bands dual-currency 另有美元档界",
};
const addsUpText: Text = {
  en: "Rounded together by largest remainders, so that the groups add up to the total shown",
  "zh-Hans": "各组按最大余数法统一修约，其和等于所示合计",
};
const addsUpNotText: Text = {
  en: "Rounded one by one: these groups are no parts of the total that add up to it",
  "zh-Hans": "各组分别修约：各组数值不构成合计的组成部分，不能相加",
};
const targetText: Text = {
  en: "Target {targetId}, set by {issuer} for {period}",
  "zh-Hans": "目标：{targetId}，{issuer}下达，{period}",
};
const rateText: Text = {
  en: "1 {fromCurrency} = {rate} {toCurrency} for {period} ({policy}; source: {source})",
  "zh-Hans": "{period}汇率：1 {fromCurrency} = {rate} {toCurrency}（{policy}；来源：{source}）",
};
