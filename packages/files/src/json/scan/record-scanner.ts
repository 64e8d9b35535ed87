import { type AnyColumnBuilder, type TableBuilder, withFlatExtensions } from "@ipms/core";
import { type TableName, tables } from "@ipms/schema";
import { decode } from "../../csv/cell-text.js";
import { mostColumnsOfRecords } from "../../record/record-sink.js";
import { defaultLimits, type Limits } from "../../limits.js";
import { parseJson } from "../parse-json.js";
import { type FieldWriter, fieldWriters } from "./field-writers.js";
import { type KeyWords, keyStandsAt, keyWords } from "./key-words.js";
import { endOfPlainText, endOfValue, skipSpace, standsAt } from "./scan-text.js";
import { givenUp } from "./value-writer.js";

/** Reads records straight from the bytes of their JSON into columns, as long as they are in good form. */
export interface RecordScanner {
  /**
   * Reads a record and adds it as a row.
   *
   * @param table - takes the row
   * @param bytes - holds the record
   * @param start - its first byte
   * @param end - the place behind its last
   * @returns false where it gave up; nothing is added then, and the record must be read the slow way
   */
  read(table: TableBuilder, bytes: Uint8Array, start: number, end: number): boolean;
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const nullBytes = /* @__PURE__ */ new TextEncoder().encode("null");
/** Below these limits even a short record in good form may break one; every such case is explained. */
const shortestLimit = 64;
const leastDepth = 3;
/** No place so far behind the last that a key or a value may begin at is ever looked at. */
const leastMargin = 16;

/** A field of the table in hand. */
interface Target extends FieldWriter {
  /** The bytes of its key as records are written mostly: with quotation marks and colon. */
  readonly key: KeyWords;
  /** Its column, as soon as the table has one. */
  column: AnyColumnBuilder | undefined;
  /** The number of the record in which the field was seen last. */
  seenIn: number;
}

/**
 * A scanner for the records of one table. It takes only what reading with `parseJson` and checking
 * with the schema would take without a problem, and makes the same columns of it: every key known and
 * there once, every value in the form of its field, all of it JSON and UTF-8.
 *
 * @param table - the table
 * @param limits - what a record may have at most
 */
export function recordScanner(table: TableName, limits: Limits): RecordScanner {
  const { maximumValueLength, maximumDepth } = { ...defaultLimits, ...limits };
  const encoder = new TextEncoder();
  const targets: readonly Target[] = fieldWriters(table, maximumValueLength).map((writer) => ({
    ...writer,
    key: keyWords(encoder.encode(`"${writer.field}":`)),
    column: undefined,
    seenIn: -1,
  }));
  const byName = new Map(targets.map((target) => [target.field, target]));
  const requiredCount = targets.filter(({ required }) => required).length;
  const extension = tables[table].schema.shape.ext;
  // The fields of the record before, in their order: the next record has mostly the same.
  const expected: (Target | undefined)[] = [];
  let current: TableBuilder | undefined;
  let record = 0;
  let extensionsIn = -1;
  let valueCount = 0;
  const margin = Math.max(leastMargin, ...targets.map(({ key }) => key.length));
  let copied = new Uint8Array(0);
  let view = new DataView(copied.buffer);

  /** Adds a record's extensions, of which nobody knows the names before; gives the place behind. */
  const addExtensions = (
    builder: TableBuilder,
    bytes: Uint8Array,
    at: number,
    end: number,
  ): number => {
    const behind = endOfValue(bytes, at, end);
    const text = behind < 0 ? undefined : decode(bytes.subarray(at, behind));
    const reading = text === undefined ? undefined : parseJson(text, maximumDepth - 1);
    const ext = reading?.value;
    const isGood = reading?.problems.every(({ code }) => code === "inexact-number") === true;
    if (!isGood || !extension.safeParse(ext).success) return givenUp;
    for (const [field, value] of Object.entries(withFlatExtensions({ ext }))) {
      const column = builder.column(field);
      const isLong = typeof value === "string" && value.length > maximumValueLength;
      const isWide = builder.fields.size > mostColumnsOfRecords;
      if (column === undefined || isLong || isWide) return givenUp;
      column.push(value);
      valueCount += 1;
    }
    return behind;
  };

  /** Scans a copy with zeros behind it, which stop every loop: reading past an array's end is slow. */
  const scanCopy = (
    builder: TableBuilder,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean => {
    const length = end - start;
    if (copied.length < length + margin) {
      copied = new Uint8Array(2 * length + margin);
      view = new DataView(copied.buffer);
    }
    copied.set(bytes.subarray(start, end));
    copied.fill(0, length, length + margin);
    return scan(builder, copied, 0, length);
  };

  const forgetColumns = (): void => {
    for (const target of targets) target.column = undefined;
  };

  /** Adds the value of a field; an empty text is an absent value. */
  const writeValue = (target: Target, builder: TableBuilder, bytes: Uint8Array, at: number) => {
    const column = (target.column ??= builder.column(target.field));
    if (column === undefined) return givenUp;
    const first = bytes[at];
    const empty = first === quote && bytes[at + 1] === quote;
    if (empty || (first === nullBytes[0] && standsAt(bytes, at, nullBytes))) {
      if (target.required) return givenUp;
      column.push(null);
      return at + (empty ? 2 : nullBytes.length);
    }
    return target.writer.write(column, bytes, at);
  };

  /** Adds the values of a record; false where it gave up on the way. */
  const scan = (builder: TableBuilder, bytes: Uint8Array, start: number, end: number): boolean => {
    let at = skipSpace(bytes, start);
    if (bytes[at] !== openBrace) return false;
    let requiredSeen = 0;
    valueCount = 0;
    for (let index = 0; ; index += 1) {
      at = skipSpace(bytes, at + 1);
      let target = expected[index];
      if (target !== undefined && keyStandsAt(view, at, target.key)) at += target.key.length;
      else {
        const keyEnd = bytes[at] === quote ? endOfPlainText(bytes, at + 1) : givenUp;
        if (keyEnd < 0) return false;
        const name = decode(bytes.subarray(at + 1, keyEnd)) ?? "";
        at = skipSpace(bytes, keyEnd + 1);
        if (bytes[at] !== colon) return false;
        at += 1;
        target = byName.get(name);
        if (target === undefined) {
          if (name !== "ext" || extensionsIn === record) return false;
          extensionsIn = record;
          at = addExtensions(builder, bytes, skipSpace(bytes, at), end);
        }
        expected[index] = target;
      }
      if (target !== undefined) {
        if (target.seenIn === record) return false;
        target.seenIn = record;
        if (target.required) requiredSeen += 1;
        valueCount += 1;
        at = writeValue(target, builder, bytes, skipSpace(bytes, at));
      }
      if (at < 0) return false;
      at = skipSpace(bytes, at);
      if (bytes[at] === closeBrace) break;
      if (bytes[at] !== comma) return false;
    }
    // Nothing but white space may follow, and no place behind the record's end was read.
    return requiredSeen === requiredCount && at < end && skipSpace(bytes, at + 1) >= end;
  };
  return {
    read(builder, bytes, start, end) {
      if (maximumValueLength < shortestLimit || maximumDepth < leastDepth) return false;
      if (builder !== current) forgetColumns();
      current = builder;
      record += 1;
      if (scanCopy(builder, bytes, start, end)) {
        builder.endRow(valueCount);
        return true;
      }
      builder.abandonRow();
      forgetColumns();
      return false;
    },
  };
}
