import {
  listText,
  type Locale,
  parsePeriod,
  periodWords,
  refusalTexts,
  type RefusalReason,
  type Text,
  textIn,
} from "@ipms/core";

/**
 * What people call what a refusal names by its code: a field such as `projects.startedOn`, an input such
 * as `weight`, a kind of target. A code without a name is shown as it is.
 */
export type CodeNames = (code: string) => string | undefined;

/** Words a reason of refusal with its detail: `refusalText` does. */
export type RefusalWording = (
  reason: RefusalReason,
  detail: string | undefined,
  locale: Locale,
) => string;

/** A reason of refusal as its own sentence, and its detail as it is. */
export const plainRefusalText: RefusalWording = (reason, detail, locale) => {
  const { own, period } = detailParts(reason, detail);
  return withPeriod(plainSentence(reason, own, locale), period, locale);
};

/** A refusal of another moment than the one asked for ends with that moment's period, or is it. */
export function detailParts(
  reason: RefusalReason,
  detail = "",
): { readonly own?: string | undefined; readonly period?: string } {
  const [, own, period = ""] = /^(.+); ([^;]+)$/.exec(detail) ?? [];
  if (parsePeriod(period).ok) return { own, period };
  const isPeriod = !takesDetail(reason) && parsePeriod(detail).ok;
  return isPeriod ? { period: detail } : detail === "" ? {} : { own: detail };
}

/** The sentence of a reason, with what it is about in its place or in brackets. */
export function plainSentence(
  reason: RefusalReason,
  detail: string | undefined,
  locale: Locale,
  nameOf: CodeNames = () => undefined,
): string {
  const [part, whole] = detail?.split("/") ?? [];
  if (reason === "undecided-dates" && part !== undefined && part === whole) {
    return textIn(noneDecided, locale, { detail: `${part}/${whole}` });
  }
  if (detail === undefined) return textIn(refusalTexts[reason], locale, { detail: "—" });
  const words =
    reason === "mixed-currency" ? listText(detail.split(", "), locale) : (nameOf(detail) ?? detail);
  const sentence = textIn(refusalTexts[reason], locale, { detail: words });
  return takesDetail(reason) ? sentence : `${sentence}${textIn(inBrackets, locale, { words })}`;
}

/** A sentence with the comparison period of which it speaks. */
export function withPeriod(sentence: string, period: string | undefined, locale: Locale): string {
  if (period === undefined) return sentence;
  return `${sentence}${textIn(ofPeriod, locale, { where: periodWords(period, locale) })}`;
}

function takesDetail(reason: RefusalReason): boolean {
  return refusalTexts[reason].en.includes("{detail}");
}

const noneDecided: Text = {
  en: "none of the records can be decided ({detail})",
  "zh-Hans": "没有一条记录可以判定（{detail}）",
};
const ofPeriod: Text = {
  en: " (in the comparison period {where})",
  "zh-Hans": "（对比期{where}）",
};
const inBrackets: Text = { en: " ({words})", "zh-Hans": "（{words}）" };
