/** A text whose half characters, which no encoding can hold, are replaced as encoders replace them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
