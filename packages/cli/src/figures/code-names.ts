import { ratePolicies, targetKinds } from "@ipms/codelists";
import { asideText, type Locale, type Text, textIn } from "@ipms/core";
import { type CodeNames, refusalText, type RefusalWording, type Result } from "@ipms/metrics";
import { fieldLabel } from "@ipms/schema";
import type { Asked } from "../options/askables.js";
import { inputTexts } from "./labels.js";

/**
 * What people call the fields, kinds of targets and exchange-rate policies that refusals name.
 *
 * @param locale - the language
 */
export function namesIn(locale: Locale): CodeNames {
  return (code) => {
    const [table = "", field] = code.split(":")[0]?.split(".") ?? [];
    if (field !== undefined) return fieldLabel(table, field, locale);
    const known = Object.hasOwn(listed, code) ? listed[code] : undefined;
    return known && textIn(known.labels, locale);
  };
}

/**
 * Words refusals with these names.
 *
 * @param nameOf - what people call codes
 */
export function wordingWith(nameOf: CodeNames): RefusalWording {
  return (reason, detail, locale) => refusalText(reason, detail, locale, nameOf);
}

/**
 * The names of {@link namesIn} and of the inputs of a figure, and behind each its code, which is what options and
 * columns are called.
 *
 * @param asked - the figure
 * @param result - its result, which says which options were in force
 * @param locale - the language
 */
export function codeNames(
  { askable }: Asked,
  result: Pick<Result, "parameters">,
  locale: Locale,
): CodeNames {
  const inputs = inputTexts(askable, result);
  const others = namesIn(locale);
  return (code) => {
    const input = Object.hasOwn(inputs, code) ? inputs[code] : undefined;
    const name = input === undefined ? others(code) : textIn(input, locale);
    return name && asideText(name, code, locale);
  };
}

const listed: Readonly<Record<string, { readonly labels: Text }>> = {
  ...targetKinds.codes,
  ...ratePolicies.codes,
};
