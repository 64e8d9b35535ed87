/**
 * A name of a table or a column as SQL, in double quotes, which all three dialects understand. Names
 * come from the standard's own vocabulary; whatever they were, they could not end their quotes.
 *
 * @param name - the name
 */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
