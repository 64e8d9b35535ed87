import { type Problem, dayText, type TermKind } from "@ipms/core";
import { cellValue } from "../../csv/cell-value.js";
import type { RawValue } from "../decode/raw-values.js";
import type { LeafColumn, LeafMeaning } from "../footer/leaf-column.js";
import { ParquetFault } from "../parquet-fault.js";
import { decimalText, signedNumber } from "./decimal-text.js";

/** What a cell of a Parquet file says: a value in canonical JSON, or why it has none. */
export type ParquetCell =
  | {
      /** The value; `null` where it is absent. */
      readonly value: ParquetValue;
      /** Whether the value is one of its field. */
      readonly isGood: boolean;
    }
  | {
      /** Why there is no value. */
      readonly problem: Problem;
    };

/** A value in canonical JSON, or the part of one that stands in a column of its own. */
export type ParquetValue = string | number | boolean | null;

/** Makes a cell of a value of one column. */
export type ParquetCellReader = (raw: RawValue) => ParquetCell;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * How the values of a column become canonical JSON. Nothing is rounded: whole numbers and decimals are
 * taken digit by digit, and a binary fraction of more than 15 digits is a problem.
 *
 * @param column - the column
 * @param kind - the kind of its field, `decimal` for an amount of money and `code` for its currency
 * @param accepts - whether a value is one of the field, which is asked once for a value that a file
 *   keeps once
 * @returns `undefined` where values of this type are no values of the standard
 */
export function cellReader(
  { meaning, repeated }: LeafColumn,
  kind: TermKind,
  accepts: (value: ParquetValue) => boolean,
): ParquetCellReader | undefined {
  if (repeated || meaning.kind === "other") return undefined;
  const text = textReader(meaning);
  const cell = (value: ParquetValue): ParquetCell => ({
    value,
    isGood: value === null || accepts(value),
  });
  if (meaning.kind === "boolean") return (raw) => cell(raw === true);
  if (meaning.kind !== "number") return (raw) => cell(ofText(text(raw), kind));
  return (raw) => {
    const number = String(Number(raw));
    return losesDigits(number)
      ? { problem: { code: "digits-lost", parameters: { value: number } } }
      : cell(ofText(number, kind));
  };
}

/** An empty text is an absent value in every form of file. */
function ofText(text: string, kind: TermKind): ParquetValue {
  if (text === "") return null;
  const isSafe = kind === "integer" && /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(+text);
  return isSafe ? +text || 0 : cellValue(kind, text);
}

function textReader(meaning: LeafMeaning): (raw: RawValue) => string {
  switch (meaning.kind) {
    case "decimal":
      return (raw) => decimalText(wholeNumber(raw), meaning.scale);
    case "integer":
      return meaning.signed ? String : (raw) => unsignedText(raw);
    case "date":
      return (raw) => dateText(Number(raw));
    case "timestamp":
      return (raw) => timestampText(raw, meaning);
    default:
      return decoded;
  }
}

function wholeNumber(raw: RawValue): bigint {
  return raw instanceof Uint8Array ? signedNumber(raw) : BigInt(raw);
}

function unsignedText(raw: RawValue): string {
  return String(typeof raw === "bigint" ? BigInt.asUintN(64, raw) : Number(raw) >>> 0);
}

function decoded(raw: RawValue): string {
  try {
    return raw instanceof Uint8Array ? decoder.decode(raw) : String(raw);
  } catch {
    throw new ParquetFault({ code: "invalid-encoding", parameters: { encoding: "UTF-8" } });
  }
}

/** Whether a binary fraction, as the shortest decimal that means it, is none that somebody meant. */
function losesDigits(text: string): boolean {
  const digits = text.replace(/e.*$/, "").replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.length > 15 && /^-?\d+(?:\.\d+)?$/.test(text);
}

const firstDay = -719_162;
const lastDay = 2_932_896;

/** A day of the years 1 to 9999; any other stays a number of days, which is no date. */
function dateText(day: number): string {
  return day >= firstDay && day <= lastDay ? dayText(day) : `1970-01-01 + ${day}`;
}

const unitsPerDay = { ms: 86_400_000n, us: 86_400_000_000n, ns: 86_400_000_000_000n } as const;

/**
 * Midnight means its day. A time of day is nothing that the standard has: it stays, so that it is told
 * and not cut off.
 */
function timestampText(
  raw: RawValue,
  { unit, zoned }: Extract<LeafMeaning, { kind: "timestamp" }>,
): string {
  const value = raw instanceof Uint8Array ? nanosecondsOf96Bits(raw) : BigInt(raw);
  const perDay = unitsPerDay[unit];
  const ofDay = ((value % perDay) + perDay) % perDay;
  const date = dateText(Number((value - ofDay) / perDay));
  if (ofDay === 0n) return date;
  const seconds = Number(ofDay / (perDay / 86_400n));
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  const time = parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
  return `${date}T${time}${zoned ? "Z" : ""}`;
}

const julianDayOf1970 = 2_440_588n;

function nanosecondsOf96Bits(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const day = BigInt(view.getUint32(8, true)) - julianDayOf1970;
  return day * unitsPerDay.ns + view.getBigInt64(0, true);
}
