import {
  formatCalendarDate,
  type Locale,
  parseCalendarDate,
  periodWords,
  type RefusalReason,
  type Text,
  textIn,
  type TextValue,
} from "@ipms/core";
import { type CodeNames, detailParts, plainSentence, withPeriod } from "./plain-refusal-text.js";
import { refusalSayings } from "./refusal-sayings.js";

/**
 * A reason of refusal as a sentence that says what its detail means: which issuers set targets, which
 * fields are missing, which dates contradict each other. {@link formatResult} takes it as its wording.
 *
 * @example
 * ```ts
 * import { refusalText } from "@ipms/metrics";
 *
 * const names = (code: string) => (code === "projects.startedOn" ? "开工日期" : undefined);
 * console.log(refusalText("missing-input", "projects.startedOn", "zh-Hans", names)); // => 缺少计算所需的数据：开工日期
 * console.log(refusalText("not-comparable", "ratio, count, money", "en")); // => it applies to counts, amounts, and not to rates
 * ```
 *
 * @param reason - the reason
 * @param detail - what the result says beside it
 * @param locale - the language
 * @param nameOf - what people call fields and inputs
 */
export function refusalText(
  reason: RefusalReason,
  detail: string | undefined,
  locale: Locale,
  nameOf: CodeNames = () => undefined,
): string {
  const { own, period } = detailParts(reason, detail);
  const dated: CodeNames = (code) => nameOf(code) ?? dateWords(code, locale);
  const sentence = saidOf(reason, own, locale, nameOf) ?? plainSentence(reason, own, locale, dated);
  return withPeriod(sentence, period, locale);
}

/** What is said of the shape of a detail, if anything is. */
function saidOf(
  reason: RefusalReason,
  detail: string | undefined,
  locale: Locale,
  nameOf: CodeNames,
): string | undefined {
  for (const saying of refusalSayings) {
    const fits = saying.reason === reason ? saying.shape.exec(detail ?? "") : null;
    if (fits === null) continue;
    const facts = Object.entries(fits.groups ?? {}).map(
      ([name, value]) => [name, worded(name, value ?? "", locale, nameOf)] as const,
    );
    return textIn(saying.text, locale, Object.fromEntries(facts)).trimEnd();
  }
  return undefined;
}

/** Words one group of a saying's shape, by the group's name. */
function worded(name: string, value: string, locale: Locale, nameOf: CodeNames): TextValue {
  switch (name) {
    case "period":
    case "other":
      return periodWords(value, locale);
    case "when":
      return value === "?" ? textIn(dateUnknown, locale) : dateWords(value, locale);
    case "kind":
    case "needed":
      return value.split(", ").map((kind) => kindWords(kind, locale));
    case "fields":
      return value.split(", ").map((field) => nameOf(`projects.${field}`) ?? field);
    case "issuers":
    case "list":
      return value.split(", ");
    case "kinds":
      return value.split(", ").map((kind) => nameOf(kind) ?? kind);
    default:
      return nameOf(value) ?? value;
  }
}

function dateWords(text: string, locale: Locale): string {
  const date = parseCalendarDate(text);
  return date === undefined ? text : formatCalendarDate(date, locale);
}

function kindWords(kind: string, locale: Locale): string {
  const text = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return text === undefined ? kind : textIn(text, locale);
}

const kinds: Readonly<Record<string, Text>> = {
  count: { en: "counts", "zh-Hans": "个数" },
  money: { en: "amounts", "zh-Hans": "金额" },
  ratio: { en: "rates", "zh-Hans": "比率" },
  "percentage-points": { en: "percentage points", "zh-Hans": "百分点" },
  multiple: { en: "multiples", "zh-Hans": "倍数" },
  score: { en: "scores", "zh-Hans": "得分" },
  area: { en: "areas", "zh-Hans": "面积" },
  "money-per-area": { en: "amounts by area", "zh-Hans": "单位面积金额" },
  days: { en: "days", "zh-Hans": "天数" },
  "working-days": { en: "working days", "zh-Hans": "工作日数" },
};
const dateUnknown: Text = { en: "date not known", "zh-Hans": "日期不明" };
