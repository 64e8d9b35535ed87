import { type Problem, problemTexts, type Text, type TextValue } from "@ipms/core";

/** The name that is unknown and those that are known, for suggestions. */
export interface Misspelling {
  /** The unknown name. */
  readonly word: string;
  /** The known ones. */
  readonly known: readonly string[];
}

/** Thrown where the command was called wrongly; worded in the caller's language and ended with 2. */
export class Misuse extends Error {
  /** Always `Misuse`. */
  override readonly name = "Misuse";
  /** What is wrong and what to do next; `{suggestions}` are the names nearest to a misspelt one. */
  readonly text: Text;
  /** The facts that fill the text. */
  readonly values: Readonly<Record<string, TextValue>>;
  /** What may have been meant; looked up only when the message is written. */
  readonly misspelling: Misspelling | undefined;

  /**
   * @param text - what is wrong and what to do next
   * @param values - the facts that fill the text
   * @param misspelling - a name that is unknown
   */
  constructor(
    text: Text,
    values: Readonly<Record<string, TextValue>> = {},
    misspelling?: Misspelling,
  ) {
    super(text.en);
    this.text = text;
    this.values = values;
    this.misspelling = misspelling;
  }
}

/** A problem of a question as misuse. */
export function misuseOf(problem: Problem, misspelling?: Misspelling): Misuse {
  return new Misuse(problemTexts[problem.code], problem.parameters, misspelling);
}

/** A problem of a file as misuse, with the file's name before it. */
export function misuseOfFile(path: string, problem: Problem): Misuse {
  const wording = problemTexts[problem.code];
  return new Misuse(
    { en: `{path}: ${wording.en}`, "zh-Hans": `{path}：${wording["zh-Hans"]}` },
    { ...problem.parameters, path },
  );
}
