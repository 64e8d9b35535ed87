import { isCurrencyCode } from "../money/currency.js";
import { formatMoney } from "../money/format-money.js";
import type { Locale, Text } from "../text/locale.js";
import { fillTemplate, textIn } from "../text/text-in.js";
import type { FieldNode, LiteralNode, Term, Test } from "./node.js";
import {
  amountWords,
  dateWords,
  joints,
  milestoneWords,
  parameterWords,
  testWords,
} from "./render-words.js";

/** The words that an expression's own parts are called by. */
export interface Vocabulary {
  /** The label of a field; without one its canonical name is shown. */
  field(table: string, field: string): Text | undefined;
  /** The label of a code of a field. */
  code?(table: string, field: string, code: string): Text | undefined;
  /** The label of a parameter that is not one of those that come with every question. */
  parameter?(name: string): Text | undefined;
}

/**
 * Reads a test aloud: one sentence without a full stop, in the language asked for.
 *
 * @example
 * ```ts
 * import { asOf, not, reached, renderTest } from "@ipms/core";
 *
 * const open = not(reached("completed", asOf));
 * console.log(renderTest(open, "en", { field: () => undefined }));
 * // => not completed by the as-of date
 * console.log(renderTest(open, "zh-Hans", { field: () => undefined })); // => 到截止日期未竣工
 * ```
 *
 * @param test - any test
 * @param locale - the language
 * @param vocabulary - the labels of fields, codes and parameters
 */
export function renderTest(test: Test, locale: Locale, vocabulary: Vocabulary): string {
  const say = (words: Text, parts: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(textIn(words, locale), parts);
  const term = (part: Term): string => renderTerm(part, locale, vocabulary);
  switch (test.node) {
    case "and":
    case "or":
      return renderList(test, locale, vocabulary);
    case "not":
      return renderNot(test.test, locale, vocabulary);
    case "present":
      return say(testWords.present, { field: term(test.field) });
    case "reached":
      return say(testWords.reached, {
        milestone: textIn(milestoneWords[test.milestone], locale),
        by: term(test.by),
      });
    case "compare": {
      const { left, right, operator } = test;
      const answer =
        right.node === "literal" && operator === "=" ? answers[String(right.value)] : "";
      if (answer) return say(testWords[answer], { left: term(left) });
      const words = isDate(left) || isDate(right) ? dateWords : amountWords;
      const shown = right.node === "literal" ? literalText(right, left, locale, vocabulary) : "";
      return say(words[operator], { left: term(left), right: shown || term(right) });
    }
    case "one-of": {
      const list = Array.isArray(test.values) ? (test.values as readonly string[]) : undefined;
      const values = list?.map((code) => codeText(code, test.term, locale, vocabulary)) ?? [
        term(test.values as Extract<typeof test.values, { node: "parameter" }>),
      ];
      return say(list?.length === 1 ? testWords.only : testWords.oneOf, {
        term: term(test.term),
        values: values.join(say(joints.list)),
      });
    }
    case "starts-with":
      return say(testWords.startsWith, { term: term(test.term), prefix: term(test.prefix) });
    case "contains": {
      const { values } = test;
      const shown =
        "node" in values ? [term(values)] : values.map((text) => say(testWords.quoted, { text }));
      return say(
        shown.length === 1 && !("node" in values) ? testWords.contains : testWords.containsOne,
        {
          term: term(test.term),
          values: shown.join(say(joints.list)),
        },
      );
    }
  }
}

/** Reads a term aloud: a noun phrase. */
export function renderTerm(term: Term, locale: Locale, vocabulary: Vocabulary): string {
  const part = (each: Term): string => {
    const text = renderTerm(each, locale, vocabulary);
    return "left" in each ? fillTemplate(textIn(testWords.group, locale), { test: text }) : text;
  };
  const say = (words: Text, parts: Readonly<Record<string, string>>): string =>
    fillTemplate(textIn(words, locale), parts);
  switch (term.node) {
    case "field": {
      const label = vocabulary.field(term.table, term.field);
      return label === undefined ? term.field : textIn(label, locale);
    }
    case "parameter": {
      const words = parameterWords[term.name] ?? vocabulary.parameter?.(term.name);
      return words === undefined ? term.name : textIn(words, locale);
    }
    case "literal":
      return literalText(term, term, locale, vocabulary);
    case "earliest":
      return say(testWords.earliest, {
        terms: term.terms.map(part).join(textIn(joints.list, locale)),
      });
    case "days-between":
      return say(testWords.days, { from: part(term.from), to: part(term.to) });
    case "working-days-between":
      return say(testWords.workingDays, { from: part(term.from), to: part(term.to) });
    case "days-after":
      return say(term.days.node === "literal" ? testWords.daysAfter : testWords.datePlus, {
        date: part(term.date),
        days: part(term.days),
      });
    default:
      return `${part(term.left)} ${signs[term.node]} ${part(term.right)}`;
  }
}

function isAnswer(term: Term): boolean {
  return term.node === "literal" && answers[String(term.value)] !== undefined;
}

const answers: Readonly<Record<string, "yes" | "no" | undefined>> = {
  true: "yes",
  yes: "yes",
  false: "no",
  no: "no",
};

/** The signs of arithmetic. */
export const signs = { sum: "+", difference: "−", product: "×", quotient: "÷" } as const;

function renderList(
  test: Extract<Test, { node: "and" | "or" }>,
  locale: Locale,
  vocabulary: Vocabulary,
): string {
  const date = test.node === "and" ? dateInPeriod(test.tests) : undefined;
  if (date !== undefined) {
    const left = renderTerm(date, locale, vocabulary);
    return fillTemplate(textIn(testWords.inPeriod, locale), { left });
  }
  const none = test.node === "and" ? testWords.always : testWords.never;
  if (test.tests.length === 0) return textIn(none, locale);
  const parts = test.tests.map((part) => {
    const text = renderTest(part, locale, vocabulary);
    const grouped = test.tests.length > 1 && isList(part);
    return grouped ? fillTemplate(textIn(testWords.group, locale), { test: text }) : text;
  });
  return parts.join(textIn(joints[test.node], locale));
}

function isList(test: Test): boolean {
  if (test.node !== "and" && test.node !== "or") return false;
  return test.tests.length > 1 && !(test.node === "and" && dateInPeriod(test.tests));
}

function renderNot(test: Test, locale: Locale, vocabulary: Vocabulary): string {
  if (test.node === "present") {
    const field = renderTerm(test.field, locale, vocabulary);
    return fillTemplate(textIn(testWords.absent, locale), { field });
  }
  if (test.node === "reached") {
    const milestone = textIn(milestoneWords[test.milestone], locale);
    const by = renderTerm(test.by, locale, vocabulary);
    return fillTemplate(textIn(testWords.notReached, locale), { milestone, by });
  }
  if (
    test.node === "compare" &&
    test.operator === "=" &&
    !isDate(test.left) &&
    !isAnswer(test.right)
  ) {
    return renderTest({ ...test, operator: "!=" }, locale, vocabulary);
  }
  if (test.node === "starts-with") {
    const [term, prefix] = [test.term, test.prefix].map((part) =>
      renderTerm(part, locale, vocabulary),
    );
    return fillTemplate(textIn(testWords.startsOtherwise, locale), {
      term: term ?? "",
      prefix: prefix ?? "",
    });
  }
  return fillTemplate(textIn(testWords.not, locale), {
    test: renderTest(test, locale, vocabulary),
  });
}

/** The date that two tests put into the period asked for, if that is what they say. */
function dateInPeriod(tests: readonly Test[]): FieldNode | undefined {
  const [from, to, ...others] = tests;
  if (from?.node !== "compare" || to?.node !== "compare" || others.length > 0) return undefined;
  const bounds = [from, to].map(({ operator, right }) =>
    right.node === "parameter" ? `${operator} ${right.name}` : "",
  );
  const same = JSON.stringify(from.left) === JSON.stringify(to.left);
  const whole = bounds.join() === ">= periodStart,<= periodLast";
  return same && whole && from.left.node === "field" ? from.left : undefined;
}

function isDate(term: Term): boolean {
  if (term.node === "field") return /[a-z]On$|^date$|^through$/.test(term.field);
  if (term.node === "literal") return term.kind === "date";
  if (term.node === "parameter") return /^(asOf|period\w+|dayBeforePeriod|since)$/.test(term.name);
  return term.node === "earliest" || term.node === "days-after";
}

function literalText(
  literal: LiteralNode,
  beside: Term,
  locale: Locale,
  vocabulary: Vocabulary,
): string {
  const text = String(literal.value);
  if (literal.kind === "code") return codeText(text, beside, locale, vocabulary);
  const [amount = "", currency = ""] = text.split(" ");
  const isMoney = literal.kind === "money" && isCurrencyCode(currency);
  return isMoney ? formatMoney({ amount, currency }, locale) : text;
}

function codeText(code: string, of: Term, locale: Locale, vocabulary: Vocabulary): string {
  const label = of.node === "field" ? vocabulary.code?.(of.table, of.field, code) : undefined;
  return label === undefined ? code : textIn(label, locale);
}
