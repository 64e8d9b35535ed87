import type { Dialect, Statement } from "../engine.js";
import type { DecimalRoom } from "../layout/decimal-room.js";

/** What a value is read as: a text, a whole number of 32 bits, or a decimal of so many digits. */
type BoundType = "text" | "integer" | DecimalRoom;

/** Takes the values of a statement and gives marks that stand for them in its text. */
export interface Binder {
  /** The dialect of the statement. */
  readonly dialect: Dialect;
  /**
   * The mark of a value; the same one for the same value.
   *
   * @param value - the value as text
   * @param type - what it is read as
   */
  readonly bind: (value: string, type: BoundType) => string;
  /**
   * The statement, with placeholders for the marks that its text still has.
   *
   * @param text - SQL with marks
   */
  readonly statement: (text: string) => Statement;
}

/** Begins a statement without values. */
export function binder(dialect: Dialect): Binder {
  const bound: { readonly value: string; readonly type: string }[] = [];
  const known = new Map<string, string>();
  return {
    dialect,
    bind(value, type) {
      const name = typeName(type, dialect);
      const key = `${name} ${value}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      // No name and no keyword holds these characters, so that nothing else looks like a mark.
      const mark = `\u0001${bound.push({ value, type: name }) - 1}\u0002`;
      known.set(key, mark);
      return mark;
    },
    statement(text) {
      const places = new Map<string, number>();
      const parameters: string[] = [];
      const placed = text.replaceAll(marks, (mark, number: string) => {
        const { value, type } = bound[Number(number)] ?? { value: "", type: "" };
        const place = places.get(mark) ?? parameters.push(value);
        places.set(mark, place);
        return dialect === "clickhouse" ? `{p${place}:${type}}` : `CAST($${place} AS ${type})`;
      });
      return { text: placed, parameters };
    },
  };
}

const marks = /\u0001(\d+)\u0002/g;

const names: Readonly<Record<Dialect, { readonly text: string; readonly integer: string }>> = {
  duckdb: { text: "VARCHAR", integer: "INTEGER" },
  postgres: { text: "text", integer: "integer" },
  clickhouse: { text: "String", integer: "Int32" },
};

function typeName(type: BoundType, dialect: Dialect): string {
  if (typeof type !== "object") return names[dialect][type];
  // PostgreSQL's own decimals have as many digits as they need.
  if (dialect === "postgres") return "numeric";
  return `${dialect === "duckdb" ? "DECIMAL" : "Decimal"}(${type.digits}, ${type.scale})`;
}
