import {
  listText,
  type Locale,
  type RefusalReason,
  refusalTexts,
  type Text,
  textIn,
} from "@ipms/core";
import { metrics, refusalText } from "@ipms/metrics";
import { fieldLabel, tableLabel } from "@ipms/schema";
import type { FigureBlock, SupportedFigure } from "../report.js";
import { groupedDigits } from "./words.js";

/** A figure in words: what it is, whether the ledger carries it, and what stands against it. */
export interface FigureTexts {
  /** The metric's label. */
  readonly label: string;
  /** Whether it can be relied on. */
  readonly state: string;
  /** How much of it could be judged; empty where nobody counted. */
  readonly coverage: string;
  /** What stands against it; empty where nothing does. */
  readonly blocks: string;
}

/** Words one figure. */
export function figureTexts(
  { metric, supported, coverage, blockedBy }: SupportedFigure,
  locale: Locale,
): FigureTexts {
  const known: Readonly<Record<string, { readonly labels: Text }>> = metrics;
  const labels = Object.hasOwn(known, metric) ? known[metric]?.labels : undefined;
  return {
    label: labels === undefined ? metric : textIn(labels, locale),
    state: textIn(supported ? carried : notCarried, locale),
    coverage: coverage === undefined ? "" : coverageText(coverage, locale),
    blocks: blocksText(blockedBy, locale),
  };
}

function coverageText(
  { judged, of }: NonNullable<SupportedFigure["coverage"]>,
  locale: Locale,
): string {
  return textIn(covered, locale, { judged: groupedDigits(judged), of: groupedDigits(of) });
}

/** A refusal says all; else what is undecided, and the fields in which rules found errors. */
function blocksText(blocks: readonly FigureBlock[], locale: Locale): string {
  const refusals = blocks.flatMap((block) => ("refused" in block ? [block] : []));
  if (refusals.length > 0) {
    return listText(
      refusals.map((block) => refusedText(block, locale)),
      locale,
    );
  }
  const undecided = blocks.flatMap((block) => ("undecided" in block ? [block.undecided] : []));
  const fields = blocks.flatMap((block) => ("rule" in block ? [block.field] : []));
  const names = [...new Set(fields)].map((field) => nameOf(field, locale) ?? field);
  const texts = [
    ...undecided.map((count) => textIn(open, locale, { count: groupedDigits(count) })),
    ...(names.length === 0 ? [] : [textIn(errors, locale, { fields: names })]),
  ];
  return texts.join(locale === "en" ? "; " : "；");
}

/** Why a figure is refused; a reason that the standard does not have is shown as it is. */
function refusedText(
  { refused, detail }: Extract<FigureBlock, { readonly refused: string }>,
  locale: Locale,
): string {
  return isReason(refused)
    ? refusalText(refused, detail, locale, (code) => nameOf(code, locale))
    : refused;
}

function isReason(word: string): word is RefusalReason {
  return Object.hasOwn(refusalTexts, word);
}

/** The label of a table, or of a field behind the name of its table: `projects.startedOn`. */
function nameOf(code: string, locale: Locale): string | undefined {
  const [table = "", ...rest] = code.split(".");
  const field = rest.join(".");
  return field === "" ? tableLabel(table, locale) : fieldLabel(table, field, locale);
}

const carried: Text = { en: "supported", "zh-Hans": "可用" };
const notCarried: Text = { en: "not supported", "zh-Hans": "不可用" };
const open: Text = {
  en: "records that cannot be judged: {count}",
  "zh-Hans": "{count}条记录无法判断",
};
const errors: Text = { en: "errors in {fields}", "zh-Hans": "{fields}有错误" };
const covered: Text = { en: "{judged} of {of} records", "zh-Hans": "{of}条记录中的{judged}条" };
