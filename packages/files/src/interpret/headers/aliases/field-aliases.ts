/**
 * Words of headers by field of one table, beside the labels and the canonical names of the standard.
 * A word that stands under two fields is a trap: it can mean either, and the header is a question.
 */
export type FieldAliases = Readonly<Record<string, readonly string[]>>;

/**
 * Every front before every back.
 *
 * @param fronts - for example 开工, 动工
 * @param backs - for example 时间, 日期
 */
export function combined(fronts: readonly string[], backs: readonly string[]): readonly string[] {
  return fronts.flatMap((front) => backs.map((back) => `${front}${back}`));
}

/** What follows the name of an event in a header of dates. */
export const dateNouns: readonly string[] = ["时间", "日期", "年月", "年月日"];

/**
 * The words of a text, which blanks part: headers are compared without blanks.
 *
 * @param text - for example `总投资 投资总额`
 */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
