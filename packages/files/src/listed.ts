/**
 * Words of a file as a message lists them. They are quoted and never translated, so what stands between
 * them follows their script and not the language of the message.
 *
 * @param words - headers or cells
 */
export function listed(words: readonly string[]): string {
  return words.join(words.some((word) => /\p{Script=Han}/u.test(word)) ? "、" : ", ");
}
