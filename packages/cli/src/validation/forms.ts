import type { ValidationForm } from "./validation-form.js";

/** Every form of report by its name, loaded when it is asked for. A new form is one line here. */
export const validationForms: Readonly<Record<string, () => Promise<ValidationForm>>> = {
  text: async () => (await import("./text-form.js")).textForm,
  json: async () => (await import("@ipms/rules")).reportJson,
  ndjson: async () => (await import("@ipms/rules")).reportNdjson,
  sarif: async () => (await import("@ipms/rules")).reportSarif,
  junit: async () => (await import("@ipms/rules")).reportJunit,
  markdown: async () => (await import("@ipms/rules")).reportMarkdown,
  html: async () => (await import("@ipms/rules")).reportHtml,
};
