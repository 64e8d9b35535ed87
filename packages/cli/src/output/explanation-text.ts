import { type Locale, renderFormula, type Text, textIn, dayWords, periodWords } from "@ipms/core";
import {
  type ExplainedInput,
  type ExplainedRecord,
  type Explanation,
  formatQuantity,
  type Result,
} from "@ipms/metrics";
import { roundingText } from "../figures/code-texts.js";
import type { PublishedDocumentation } from "../figures/definition-text.js";
import { inputTexts, labelOf } from "../figures/labels.js";
import { notesOf } from "../figures/notes.js";
import { reasonText } from "../figures/reason-texts.js";
import { resultText } from "../figures/result-text.js";
import type { Asked } from "../options/askables.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph, sideBySide } from "../terminal/wrap.js";

/** How much of an explanation is shown, and how. */
export interface ExplanationChoices {
  /** Whether names stand beside ids. */
  readonly names: boolean;
  /** How many records of each list are shown at most. */
  readonly records: number;
  /** The language. */
  readonly locale: Locale;
  /** How wide lines may be. */
  readonly width: number;
}

/**
 * An explanation as text: the figure, what it means, the choices in force, and the records behind
 * every input.
 *
 * @param asked - what was asked
 * @param explanation - the answer
 * @param documentation - the definition's prose
 * @param choices - how much is shown
 */
export function explanationText(
  asked: Asked,
  explanation: Explanation,
  documentation: PublishedDocumentation | undefined,
  choices: ExplanationChoices,
): string {
  const { locale, width } = choices;
  const { result } = explanation;
  const names = inputTexts(asked.askable, result);
  const title = say(texts.title, locale, {
    label: labelOf(asked.askable, locale),
    value: resultText(asked, result, locale),
  });
  const line = (text: string): string => paragraph(clean(text), width, "  ", "    ");
  const facts = [
    ...(documentation === undefined ? [] : [textIn(documentation.definition, locale)]),
    ...factsOf(asked, result, names, locale),
    ...notesOf(withoutExcluded(result), names, locale),
  ];
  const inputs = explanation.inputs.map((input) => inputBlock(input, names, choices));
  const outside = [
    ...byReason(texts.leftOut, explanation.excluded, choices),
    ...byReason(texts.membershipOpen, explanation.undecided, choices),
  ];
  return [
    paragraph(clean(title), width, "", "  "),
    ...facts.map((text) => line(text)),
    ...inputs,
    ...(outside.length === 0 ? [] : ["\n", ...outside]),
  ].join("");
}

/** Who was left out is listed below, with the counts. */
function withoutExcluded(result: Result): Result {
  return { ...result, coverage: { ...result.coverage, excluded: {} } };
}

function factsOf(
  { askable }: Asked,
  result: Result,
  names: Readonly<Record<string, Text>>,
  locale: Locale,
): readonly string[] {
  const metric = askable.type === "applied" ? askable.operator : askable;
  const parameters = Object.entries(result.parameters).map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : value.join(",")}`,
  );
  return [
    ...(metric.type === "metric"
      ? [say(texts.formula, locale, { formula: renderFormula(metric.formula, locale, names) })]
      : []),
    ...Object.entries(result.inputs).map(([name, input]) => {
      const label = names[name] === undefined ? name : textIn(names[name], locale);
      return say(texts.input, locale, { label, value: formatQuantity(input, locale) });
    }),
    say(texts.period, locale, {
      period: periodWords(result.period, locale),
      asOf: dayWords(result.asOf, locale),
    }),
    say(texts.version, locale, {
      id: result.metric,
      version: result.version,
      population: result.population,
      basis: result.basis,
      parameters: parameters.join(textIn(texts.semicolon, locale)),
    }),
    ...(result.status === "value"
      ? [
          say(result.rounded.digits === 1 ? texts.roundingToOne : texts.rounding, locale, {
            digits: result.rounded.digits,
            mode: roundingText(result.rounded.mode, locale),
            ...result.value,
          }),
        ]
      : []),
  ];
}

function inputBlock(
  { name, counted, notCounted, undecided }: ExplainedInput,
  names: Readonly<Record<string, Text>>,
  choices: ExplanationChoices,
): string {
  const [outer = "", ...inner] = name.split(".");
  const label = names[outer] === undefined ? outer : textIn(names[outer], choices.locale);
  const title = [label, ...inner].join(" · ");
  return [
    "\n",
    ...recordList(
      say(texts.counted, choices.locale, { title, count: counted.length }),
      counted.filter(({ reason }) => reason === undefined),
      choices,
    ),
    ...byReason(
      texts.countedAs,
      counted.filter(({ reason }) => reason !== undefined),
      choices,
    ),
    ...byReason(texts.notCounted, notCounted, choices),
    ...byReason(texts.undecided, undecided, choices),
  ].join("");
}

/** Lists of records, one for each reason. */
function byReason(
  heading: Text,
  records: readonly ExplainedRecord[],
  choices: ExplanationChoices,
): readonly string[] {
  const groups = new Map<string, ExplainedRecord[]>();
  for (const record of records) {
    const reason = record.reason ?? "undecided";
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [record]);
    else group.push(record);
  }
  return [...groups].flatMap(([reason, group]) => {
    const facts = { reason: reasonText(reason, choices.locale), count: group.length };
    return recordList(say(heading, choices.locale, facts), group, choices);
  });
}

function recordList(
  heading: string,
  records: readonly ExplainedRecord[],
  { names, records: most, locale, width }: ExplanationChoices,
): readonly string[] {
  const shown = records.slice(0, most);
  const more = records.length - shown.length;
  const described = shown.map((record) => recordText(record, names, locale));
  const rest = more > 0 ? [say(texts.more, locale, { more })] : [];
  const separator = names ? textIn(texts.semicolon, locale) : "  ";
  return [
    paragraph(clean(heading), width, "", "  "),
    sideBySide([...described, ...rest].map(clean), separator, width, "  "),
  ];
}

function recordText(record: ExplainedRecord, names: boolean, locale: Locale): string {
  const { projectId, recordId, name, amount, currency } = record;
  const id = recordId === undefined ? projectId : `${projectId}/${recordId}`;
  const named = names && name !== undefined ? `${id} ${name}` : id;
  if (amount === undefined) return named;
  const shown = currency === undefined ? amount : `${currency} ${amount}`;
  return say(texts.amount, locale, { named, amount: shown });
}

const texts = {
  title: { en: "{label}: {value}", "zh-Hans": "{label}：{value}" },
  formula: { en: "Formula: {formula}", "zh-Hans": "公式：{formula}" },
  input: { en: "{label} = {value}", "zh-Hans": "{label} = {value}" },
  period: { en: "Period: {period}, as of {asOf}", "zh-Hans": "期间：{period}，截至{asOf}" },
  version: {
    en: "Definition {id}, version {version}; population={population}; basis={basis}; {parameters}",
    "zh-Hans": "定义 {id}，第{version}版；population={population}；basis={basis}；{parameters}",
  },
  rounding: {
    en: "Rounded once from {numerator}/{denominator} to {digits} digits ({mode})",
    "zh-Hans": "由{numerator}/{denominator}一次修约，保留{digits}位小数（{mode}）",
  },
  roundingToOne: {
    en: "Rounded once from {numerator}/{denominator} to 1 digit ({mode})",
    "zh-Hans": "由{numerator}/{denominator}一次修约，保留1位小数（{mode}）",
  },
  counted: { en: "{title}: {count} counted", "zh-Hans": "{title}：计入{count}条" },
  countedAs: { en: "Counted, {reason}: {count}", "zh-Hans": "计入（{reason}）：{count}条" },
  notCounted: { en: "Not counted, {reason}: {count}", "zh-Hans": "未计入（{reason}）：{count}条" },
  undecided: { en: "Undecided, {reason}: {count}", "zh-Hans": "无法判定（{reason}）：{count}条" },
  leftOut: { en: "Left out, {reason}: {count}", "zh-Hans": "不在总体内（{reason}）：{count}个" },
  membershipOpen: {
    en: "Membership undecided, {reason}: {count}",
    "zh-Hans": "是否属于总体无法判定（{reason}）：{count}个",
  },
  more: {
    en: "… and {more} more; --all lists them",
    "zh-Hans": "……另有{more}条；--all 可全部列出",
  },
  amount: { en: "{named} ({amount})", "zh-Hans": "{named}（{amount}）" },
  semicolon: { en: "; ", "zh-Hans": "；" },
} as const satisfies Record<string, Text>;
