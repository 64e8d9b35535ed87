import {
  listText,
  type Locale,
  type RefusalReason,
  refusalTexts,
  type Text,
  textIn,
} from "@ipms/core";
import { metrics } from "@ipms/metrics";
import type { FigureBlock, SupportedFigure } from "../report.js";
import { fieldLabel } from "./finding-parts.js";
import { ruleLabel } from "./rule-groups.js";

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
    coverage: coverage === undefined ? "" : textIn(covered, locale, { ...coverage }),
    blocks: listText(
      blockedBy.map((block) => blockText(block, locale)),
      locale,
    ),
  };
}

function blockText(block: FigureBlock, locale: Locale): string {
  if ("refused" in block) {
    const known: Readonly<Record<string, Text>> = refusalTexts;
    const { refused, detail = "…" } = block;
    return Object.hasOwn(known, refused)
      ? textIn(refusalTexts[refused as RefusalReason], locale, { detail })
      : refused;
  }
  if ("undecided" in block) return textIn(open, locale, { count: block.undecided });
  const { rule, field, failed } = block;
  return textIn(broken, locale, {
    field: fieldName(field, locale),
    rule: ruleLabel(rule, locale),
    failed,
  });
}

/** The label of a field that stands behind the name of its table: `projects.startedOn`. */
function fieldName(field: string, locale: Locale): string {
  const [table = "", ...name] = field.split(".");
  return name.length === 0 ? field : fieldLabel(table, name.join("."), locale);
}

const carried: Text = { en: "supported", "zh-Hans": "可用" };
const notCarried: Text = { en: "not supported", "zh-Hans": "不可用" };
const open: Text = { en: "{count} undecided", "zh-Hans": "{count}条无法判断" };
const broken: Text = {
  en: "“{rule}” fails in “{field}” ({failed})",
  "zh-Hans": "“{field}”有{failed}处不满足“{rule}”",
};
const covered: Text = { en: "{judged} of {of} records", "zh-Hans": "{of}条记录中的{judged}条" };
