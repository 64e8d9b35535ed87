/**
 * A text as SQL of DuckDB, in single quotes, for the few places where it takes no parameter: the paths
 * of files in views, and settings. Nothing but a quote means anything inside them.
 *
 * @param text - any text
 */
export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The path of one file as SQL of DuckDB. The characters with which a path would name several files stand
 * for themselves.
 *
 * @param path - an absolute path
 */
export function pathLiteral(path: string): string {
  return textLiteral(path.replace(/[*?[]/g, "[$&]"));
}
