import {
  type Failure,
  type FieldNode,
  type FunctionRuleDefinition,
  isUnreadable,
  type Ledger,
  type Table,
} from "@ipms/core";
import { tableOfFailure } from "./finding-of.js";
import { joinField } from "./join-field.js";
import { idAt } from "./row-by-id.js";

type JudgingRule = FunctionRuleDefinition & Parameters<typeof tableOfFailure>[0];

/**
 * Tells of the failures that a rule's function found which of them stand on something that could not be
 * read. What is unreadable is found by the rules of single values; that it is not there as well, or that
 * nothing proves it, would be said of the same mistake a second time.
 *
 * A failure that names its field stands on that field; one that names none on all that the rule reads of
 * the record. In other tables it stands on all rows that belong to the same project or target.
 *
 * @param rule - the rule
 * @param ledger - the ledger
 * @param previous - the earlier cut
 */
export function unreadableFailures(
  rule: JudgingRule,
  ledger: Ledger,
  previous: Ledger | undefined,
): (failure: Failure) => boolean {
  let standsOnUnreadable: ((failure: Failure) => boolean) | undefined;
  // Most rules find nothing in most tables: then none of this need be known.
  return (failure) => {
    standsOnUnreadable ??= failuresOnUnreadable(rule, ledger, previous);
    return standsOnUnreadable(failure);
  };
}

function failuresOnUnreadable(
  rule: JudgingRule,
  ledger: Ledger,
  previous: Ledger | undefined,
): (failure: Failure) => boolean {
  const read = [...rule.reads, ...(rule.mayRead ?? [])];
  const marked = [ledger, ...(previous === undefined ? [] : [previous])].some((each) =>
    read.some(({ table, field }) => each.tables.get(table)?.columns.get(field)?.unreadable),
  );
  if (!marked) return () => false;
  const others = new Set(read.map(({ table }) => table));
  const owners = new Map<string, ReadonlySet<string>>();
  const ownersIn = (name: string, join: string): ReadonlySet<string> => {
    const key = `${name}.${join}`;
    const known = owners.get(key) ?? ownersOf(ledger.tables.get(name), fieldsOf(read, name), join);
    owners.set(key, known);
    return known;
  };
  return (failure) => {
    const table = tableOfFailure(rule, failure, ledger, previous);
    if (table === undefined) return false;
    const { row, field } = failure;
    const fields = field === undefined ? fieldsOf(read, table.name) : [field];
    const isMarked = fields.some((each) => {
      const column = table.columns.get(each);
      return column !== undefined && isUnreadable(column, row);
    });
    if (isMarked) return true;
    return [...others].some((name) => {
      const join = joinField(name);
      const owner = name === table.name ? undefined : idAt(table, row, join);
      return owner !== undefined && ownersIn(name, join).has(owner);
    });
  };
}

function fieldsOf(read: readonly FieldNode[], name: string): readonly string[] {
  return read.flatMap(({ table, field }) => (table === name ? [field] : []));
}

/** The projects or targets of whose rows something could not be read. */
function ownersOf(
  table: Table | undefined,
  fields: readonly string[],
  join: string,
): ReadonlySet<string> {
  const marks = fields.flatMap((field) => table?.columns.get(field)?.unreadable ?? []);
  const found = new Set<string>();
  if (table === undefined || marks.length === 0) return found;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!marks.some((each) => each[row] === 1)) continue;
    const owner = idAt(table, row, join);
    if (owner !== undefined) found.add(owner);
  }
  return found;
}
