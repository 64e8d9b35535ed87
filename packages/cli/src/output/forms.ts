import type { OutputForm } from "../figures/figure.js";

/** Every form of output by its name, loaded when it is asked for. A new form is one line here. */
export const outputForms: Readonly<Record<string, () => Promise<OutputForm>>> = {
  text: async () => (await import("./text.js")).textOutput,
  json: async () => (await import("./json.js")).jsonOutput,
  csv: async () => (await import("./csv.js")).csvOutput,
  markdown: async () => (await import("./markdown.js")).markdownOutput,
};
