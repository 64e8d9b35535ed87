import { targetKinds } from "@ipms/codelists";
import {
  asideText,
  listText,
  type Locale,
  type MetricInput,
  type Text,
  textIn,
  periodWords,
} from "@ipms/core";
import { type Askable, populations, type Result } from "@ipms/metrics";
import type { Asked } from "../options/askables.js";
import { say } from "../say.js";

/**
 * What people call a figure.
 *
 * @param askable - the definition
 * @param locale - the language
 */
export function labelOf(askable: Askable, locale: Locale): string {
  if (askable.type !== "applied") return textIn(askable.labels, locale);
  const operator = textIn(askable.operator.labels, locale);
  return say(appliedText, locale, { operator, operand: labelOf(askable.operand, locale) });
}

const appliedText: Text = { en: "{operator}: {operand}", "zh-Hans": "{operand}：{operator}" };

/**
 * What people call what was asked: the figure and, where each of its targets was asked for, which one.
 *
 * @param asked - what was asked
 * @param locale - the language
 */
export function askedLabel({ askable, target }: Asked, locale: Locale): string {
  const label = labelOf(askable, locale);
  if (target === undefined) return label;
  const { issuer, kind, period } = target;
  const kinds: Readonly<Record<string, { readonly labels: Text }>> = targetKinds.codes;
  const known = kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const parts = [
    issuer,
    known === undefined ? kind : textIn(known.labels, locale),
    period === undefined ? undefined : periodWords(period, locale),
  ].filter((part) => part !== undefined);
  return asideText(label, listText(parts, locale), locale);
}

/**
 * The names of a result's inputs: those of the definition, or of the option that exchanged them.
 *
 * @param askable - the definition
 * @param result - its result, which says which options were in force
 */
export function inputTexts(
  askable: Askable,
  result: Pick<Result, "parameters">,
): Readonly<Record<string, Text>> {
  if (askable.type === "measure") return { value: askable.labels };
  const metric = askable.type === "applied" ? askable.operator : askable;
  const inputs: Record<string, MetricInput> = { ...metric.inputs };
  for (const [name, parameter] of Object.entries(metric.parameters ?? {})) {
    if (!("options" in parameter)) continue;
    const chosen = result.parameters[name];
    Object.assign(inputs, parameter.options[String(chosen)]?.inputs);
  }
  return Object.fromEntries(Object.entries(inputs).map(([name, { labels }]) => [name, labels]));
}

/** What people call a population. */
export function populationLabel(id: string, locale: Locale): string {
  const known: Readonly<Record<string, { readonly labels: Text }>> = populations;
  const population = Object.hasOwn(known, id) ? known[id] : undefined;
  return population === undefined ? id : textIn(population.labels, locale);
}
