import { absent, type Column, type Table } from "@ipms/core";

/**
 * Gives every part of a table the columns that earlier parts had: they are of one table, in which a
 * column that a part lacks is absent, not unknown.
 */
export function columnPadder(): (part: Table) => Table {
  const seen = new Map<string, Map<string, Column>>();
  return (part) => {
    const known = seen.get(part.name) ?? new Map<string, Column>();
    seen.set(part.name, known);
    for (const [field, column] of part.columns) {
      if (!known.has(field)) known.set(field, absentColumn(column, 0));
    }
    if (known.size === part.columns.size) return part;
    const columns = new Map(part.columns);
    for (const [field, like] of known) {
      if (!columns.has(field)) columns.set(field, absentColumn(like, part.rowCount));
    }
    return { ...part, columns };
  };
}

/** A column of the same kind without any value. */
function absentColumn(like: Column, rowCount: number): Column {
  const filled = (value: number) => new Int32Array(rowCount).fill(value);
  switch (like.kind) {
    case "date":
      return { kind: "date", first: filled(absent), last: filled(absent) };
    case "code":
      return { kind: "code", indexes: filled(-1), values: [] };
    case "text":
      return { kind: "text", at: () => undefined, has: () => false };
    case "decimal": {
      const { scale } = like;
      return { kind: "decimal", scale, high: filled(absent), low: filled(0), spill: new Map() };
    }
    case "money": {
      const amount = absentColumn(like.amount, rowCount) as typeof like.amount;
      const currency = absentColumn(like.currency, rowCount) as typeof like.currency;
      return { kind: "money", amount, currency };
    }
  }
}
