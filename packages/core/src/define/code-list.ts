import type { Text } from "../text/locale.js";
import type { Source } from "./source.js";

/** One code of a {@link CodeList}. Codes are stable English kebab-case and never translated. */
export interface CodeEntry {
  /** What people read, in every language. */
  readonly labels: Text;
  /** What the code means, where the label alone does not say it. */
  readonly definition?: Text;
  /** Other words met in ledgers, in any language and script, that mean this code. */
  readonly synonyms: readonly string[];
  /** Set when the code is retired; its meaning never changes. */
  readonly deprecated?: { readonly since: string; readonly reason: Text; readonly use?: string };
}

/** What {@link defineCodeList} takes. */
export interface CodeListDefinition<Code extends string> {
  /** kebab-case, equal to the file name. */
  readonly id: string;
  /** Rises whenever a code is added or retired. */
  readonly version: number;
  /** The list's name. */
  readonly labels: Text;
  /** What the list is for. */
  readonly definition: Text;
  /** A closed list refuses other codes; an open one accepts and reports them. */
  readonly open: boolean;
  /** In the order in which people expect to read them. */
  readonly codes: Readonly<Record<Code, CodeEntry>>;
  /** Where the list comes from. */
  readonly sources: readonly Source[];
}

/** A list of codes with labels, definitions and synonyms in every language. */
export type CodeList<Code extends string = string> = CodeListDefinition<Code>;

/**
 * Declares a code list. One list, one file.
 *
 * @param definition - everything about the list
 */
export function defineCodeList<const Code extends string>(
  definition: CodeListDefinition<Code>,
): CodeList<Code> {
  return definition;
}
