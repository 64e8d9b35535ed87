import { fieldLabel } from "@ipms/schema";
import { asideText, type Locale, type Quantity, type Text, textIn } from "@ipms/core";
import {
  type FieldChange,
  formatQuantity,
  type RestatedRecord,
  type Standing,
} from "@ipms/metrics";
import { reasonText } from "../figures/reason-texts.js";
import { separator } from "../figures/value-texts.js";
import { say } from "../say.js";

/** A difference with its sign. */
export function signed(change: Quantity, locale: Locale, digits?: number): string {
  const text = formatQuantity(change, locale, digits === undefined ? {} : { digits });
  return change.numerator.startsWith("-") || change.numerator === "0" ? text : `+${text}`;
}

/** A record whose contribution changed: by how much, and what happened to it. */
export function recordText(record: RestatedRecord, locale: Locale): string {
  const { projectId, recordId, name, kind, change, fields } = record;
  const id = recordId === undefined ? projectId : `${projectId}/${recordId}`;
  const facts = [
    textIn(kinds[kind], locale),
    ...(kind === "added" || kind === "removed" ? [] : [standingsText(record, locale)]),
    ...fields.map((field) => fieldText(field, locale)),
  ];
  return say(texts.record, locale, {
    change: change === undefined ? "" : `${signed(change, locale)} `,
    named: name === undefined ? id : `${id} ${name}`,
    facts: facts.filter((fact) => fact !== "").join(textIn(separator, locale)),
  });
}

/** From what to what a record moved; empty where it counts on both sides. */
function standingsText({ before, after }: RestatedRecord, locale: Locale): string {
  if (before.as === "counted" && after.as === "counted") return "";
  return say(texts.moved, locale, {
    before: standingText(before, locale),
    after: standingText(after, locale),
  });
}

function standingText({ as, reason }: Standing, locale: Locale): string {
  if (as === "counted" || as === "absent") return textIn(standings[as], locale);
  const why = reason === undefined ? textIn(texts.undecided, locale) : reasonText(reason, locale);
  return as === "undecided" ? asideText(textIn(texts.undecided, locale), why, locale) : why;
}

/** A field that changed: `Value (T-1) 2 → 4`. */
export function fieldText(
  { table, field, row, before, after }: FieldChange,
  locale: Locale,
): string {
  const label = fieldLabel(table, field, locale) ?? field;
  const none = textIn(texts.noValue, locale);
  return say(texts.field, locale, {
    label: row === undefined ? label : asideText(label, row, locale),
    before: before ?? none,
    after: after ?? none,
  });
}

const kinds: Readonly<Record<RestatedRecord["kind"], Text>> = {
  added: { en: "added", "zh-Hans": "新增" },
  removed: { en: "removed", "zh-Hans": "删除" },
  changed: { en: "changed", "zh-Hans": "有改动" },
  unchanged: { en: "itself unchanged", "zh-Hans": "本身未改动" },
};
const standings: Readonly<Record<"counted" | "absent", Text>> = {
  counted: { en: "counted", "zh-Hans": "计入" },
  absent: { en: "not in question", "zh-Hans": "不在所问之列" },
};
const texts = {
  record: { en: "{change}{named}: {facts}", "zh-Hans": "{change}{named}：{facts}" },
  moved: { en: "{before} → {after}", "zh-Hans": "{before} → {after}" },
  field: { en: "{label} {before} → {after}", "zh-Hans": "{label}：{before} → {after}" },
  noValue: { en: "(none)", "zh-Hans": "（空）" },
  undecided: { en: "undecided", "zh-Hans": "无法判定" },
} as const satisfies Record<string, Text>;
