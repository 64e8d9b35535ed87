import { parseCalendarDate } from "../date/calendar-date.js";
import type { TermKind } from "../expression/node.js";
import { isCurrencyCode } from "../money/currency.js";
import type { Problem } from "../outcome/outcome.js";
import { shownValue } from "../outcome/shown-value.js";
import { Int32Buffer } from "./buffer.js";
import { absent } from "./column.js";
import { decimalParts } from "./decimal-parts.js";
import type {
  AnyColumnBuilder,
  CodeColumnBuilder,
  DateColumnBuilder,
  DecimalColumnBuilder,
  MoneyColumnBuilder,
  TextColumnBuilder,
} from "./column-builders.js";

/** A builder for a field of the given kind. */
export function columnBuilder(kind: TermKind): AnyColumnBuilder {
  return builders[kind]();
}

const fail = (code: Problem["code"], value: unknown): Problem => ({
  code,
  parameters: { value: shownValue(value) },
});

function dateBuilder(): DateColumnBuilder {
  const first = new Int32Buffer();
  const last = new Int32Buffer();
  return {
    kind: "date",
    get length() {
      return first.length;
    },
    pushDays(firstDay, lastDay) {
      first.push(firstDay);
      last.push(lastDay);
    },
    truncate(length) {
      first.truncate(length);
      last.truncate(length);
    },
    push(value) {
      const date = typeof value === "string" ? parseCalendarDate(value) : undefined;
      first.push(date?.first ?? absent);
      last.push(date?.last ?? absent);
      return date === undefined && value != null ? fail("invalid-date", value) : undefined;
    },
    finish: () => ({ kind: "date", first: first.finish(), last: last.finish() }),
  };
}

function codeBuilder(read: (value: unknown) => string | undefined, code: Problem["code"]) {
  return (): CodeColumnBuilder => {
    const indexes = new Int32Buffer();
    const values: string[] = [];
    const places = new Map<string, number>();
    // Where each value stands first, so that rows can be taken back with the values they brought.
    const firstRows: number[] = [];
    const placeOf = (text: string): number => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, values.length);
      firstRows.push(indexes.length);
      return values.push(text) - 1;
    };
    return {
      kind: "code",
      values,
      get length() {
        return indexes.length;
      },
      placeOf,
      pushPlace: (place) => indexes.push(place),
      truncate(length) {
        indexes.truncate(length);
        while ((firstRows.at(-1) ?? -1) >= length) {
          firstRows.pop();
          places.delete(values.pop() ?? "");
        }
      },
      push(value) {
        if (value == null) {
          indexes.push(-1);
          return undefined;
        }
        const text = read(value);
        if (text === undefined) {
          indexes.push(-1);
          return fail(code, value);
        }
        indexes.push(placeOf(text));
        return undefined;
      },
      finish: () => ({ kind: "code", indexes: indexes.finish(), values: [...values] }),
    };
  };
}

const codesBuilder = codeBuilder(
  (value) => (typeof value === "string" ? value : undefined),
  "invalid-text",
);

function textBuilder(): TextColumnBuilder {
  const texts: (string | undefined)[] = [];
  return {
    kind: "text",
    get length() {
      return texts.length;
    },
    truncate(length) {
      texts.length = Math.min(length, texts.length);
    },
    push(value) {
      texts.push(typeof value === "string" ? value : undefined);
      return value == null || typeof value === "string" ? undefined : fail("invalid-text", value);
    },
    finish: () => ({ kind: "text", at: (row) => texts[row] }),
  };
}

const booleanBuilder = codeBuilder(
  (value) => (typeof value === "boolean" ? String(value) : undefined),
  "invalid-boolean",
);

/** Exact decimals: whole numbers of 10^−scale in two 32-bit parts, anything longer as text. */
function decimalBuilder(scale: number, wrong: Problem["code"]): DecimalColumnBuilder {
  const high = new Int32Buffer();
  const low = new Int32Buffer();
  const spill = new Map<number, string>();
  const pushAbsent = (): void => {
    high.push(absent);
    low.push(0);
  };
  return {
    kind: "decimal",
    scale,
    get length() {
      return high.length;
    },
    pushParts(billions, rest) {
      high.push(billions);
      low.push(rest);
    },
    truncate(length) {
      for (let row = high.length - 1; row >= length && spill.size > 0; row -= 1) spill.delete(row);
      high.truncate(length);
      low.truncate(length);
    },
    push(value) {
      if (value == null) {
        pushAbsent();
        return undefined;
      }
      const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
      const isWhole =
        wrong !== "invalid-integer" || (typeof text === "string" && !text.includes("."));
      const parts = typeof text === "string" && isWhole ? decimalParts(text, scale) : undefined;
      if (parts === undefined) {
        pushAbsent();
        return fail(wrong, value);
      }
      if (parts.spill !== undefined) spill.set(high.length, parts.spill);
      high.push(parts.high);
      low.push(parts.low);
      return undefined;
    },
    finish: () => ({ kind: "decimal", scale, high: high.finish(), low: low.finish(), spill }),
  };
}

function moneyBuilder(): MoneyColumnBuilder {
  const amounts = decimalBuilder(2, "invalid-decimal");
  const currencies = codesBuilder();
  const refuse = (found: Problem): Problem => {
    amounts.push(null);
    currencies.push(null);
    return found;
  };
  return {
    kind: "money",
    amounts,
    currencies,
    get length() {
      return amounts.length;
    },
    truncate(length) {
      amounts.truncate(length);
      currencies.truncate(length);
    },
    push(value) {
      if (value == null) {
        amounts.push(null);
        currencies.push(null);
        return undefined;
      }
      if (typeof value !== "object") return refuse(fail("invalid-money", value));
      const { amount, currency, ...others } = value as Record<string, unknown>;
      if (Object.keys(others).length > 0) return refuse(fail("invalid-money", value));
      if (amount == null) return refuse({ code: "missing-amount", parameters: {} });
      if (currency == null) return refuse({ code: "missing-currency", parameters: {} });
      if (typeof amount !== "string") return refuse(fail("invalid-decimal", amount));
      if (typeof currency !== "string" || !isCurrencyCode(currency)) {
        return refuse(fail("invalid-currency", currency));
      }
      const found = amounts.push(amount);
      currencies.push(found === undefined ? currency : null);
      return found;
    },
    finish: () => ({ kind: "money", amount: amounts.finish(), currency: currencies.finish() }),
  };
}

const builders: Readonly<Record<TermKind, () => AnyColumnBuilder>> = {
  text: textBuilder,
  code: codesBuilder,
  boolean: booleanBuilder,
  date: dateBuilder,
  money: moneyBuilder,
  decimal: () => decimalBuilder(4, "invalid-decimal"),
  integer: () => decimalBuilder(0, "invalid-integer"),
};
