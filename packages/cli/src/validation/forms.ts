import type { Locale } from "@ipms/core";
import type { ValidationReport } from "@ipms/rules";
import type { Content } from "../io.js";

/** Renders a report in one form. */
export type ValidationForm = (
  report: ValidationReport,
  how: { readonly locale: Locale; readonly width: number },
) => Content;

/** Every form of report by its name, loaded when it is asked for. A new form is one line here. */
export const validationForms: Readonly<Record<string, () => Promise<ValidationForm>>> = {
  text: async () => (await import("./text-form.js")).textForm,
  json: async () => (report) => [`${JSON.stringify(report, undefined, 2)}\n`],
};
