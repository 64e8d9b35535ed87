/** Words at the end of a name that say nothing of the project. */
const empty = /(?:建设项目|投资项目|项目|工程|建设)$/u;

/**
 * A name without all that people write differently: spaces, punctuation, full-width forms, capitals,
 * and the word 项目 at its end. Phases and numbers stay, for 一期 and 二期 are two projects.
 *
 * @param name - as the ledger has it
 * @returns `undefined` where nothing is left to compare
 */
export function plainName(name: string): string | undefined {
  const bare = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const short = bare.replace(empty, "");
  return short === "" ? undefined : short;
}
