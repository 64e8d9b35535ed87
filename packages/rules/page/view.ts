import type { PageData } from "../src/report/html/page-data.js";
import { type State, worded } from "./state.js";

/** What every part of the page is made from. */
export interface View {
  /** The report. */
  readonly data: PageData;
  /** What the reader has chosen. */
  readonly state: State;
  /** A word of the page in the language of the reader. */
  readonly say: (name: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Shows the findings anew, after another choice. */
  readonly showFindings: () => void;
  /** Shows the findings of one rule, and goes there. */
  readonly goToRule: (rule: number) => void;
}

/** The words of the page in the language of the reader; numbers in them are grouped. */
export function sayer(data: PageData, state: State): View["say"] {
  const tag = data.locales[state.locale]?.[0];
  return (name, values = {}) => {
    const shown = Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "number" ? value.toLocaleString(tag) : value,
    ]);
    return worded(data.words[name], state, Object.fromEntries(shown));
  };
}
