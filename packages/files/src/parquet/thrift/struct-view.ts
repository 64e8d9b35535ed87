import { damaged } from "../parquet-fault.js";
import type { ThriftStruct, ThriftValue } from "./read-struct.js";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The fields of a structure with the types that the format gives them. */
export interface StructView {
  /** A whole number, where the field is there. */
  number(id: number): number | undefined;
  /** A whole number that is never below zero; damage where it is missing. */
  size(id: number): number;
  /** A truth value, where the field is there. */
  boolean(id: number): boolean | undefined;
  /** A text, where the field is there. */
  text(id: number): string | undefined;
  /** A list of texts; empty where the field is not there. */
  texts(id: number): readonly string[];
  /** A structure, where the field is there. */
  struct(id: number): StructView | undefined;
  /** A list of structures; damage where it is missing. */
  structs(id: number): readonly StructView[];
  /** Whether the field is there. */
  has(id: number): boolean;
}

/**
 * @param fields - the structure
 * @param part - which part of the file it is, for the word that it is damaged
 */
export function structView(fields: ThriftStruct, part: string): StructView {
  const read = <Value>(
    value: ThriftValue | undefined,
    is: (value: ThriftValue) => value is ThriftValue & Value,
  ): Value | undefined => {
    if (value === undefined) return undefined;
    if (!is(value)) throw damaged(part);
    return value;
  };
  const number = (id: number): number | undefined => read(fields.get(id), isNumber);
  return {
    number,
    size(id) {
      const value = number(id);
      if (value === undefined || value < 0) throw damaged(part);
      return value;
    },
    boolean: (id) => read(fields.get(id), isBoolean),
    text: (id) => decoded(read(fields.get(id), isBytes), part),
    texts: (id) =>
      (read(fields.get(id), isList) ?? []).map((each) => decoded(read(each, isBytes), part) ?? ""),
    struct(id) {
      const value = read(fields.get(id), isStruct);
      return value === undefined ? undefined : structView(value, part);
    },
    structs(id) {
      const values = read(fields.get(id), isList);
      if (values === undefined) throw damaged(part);
      return values.map((each) => {
        const value = read(each, isStruct);
        if (value === undefined) throw damaged(part);
        return structView(value, part);
      });
    },
    has: (id) => fields.has(id),
  };
}

function decoded(bytes: Uint8Array | undefined, part: string): string | undefined {
  try {
    return bytes === undefined ? undefined : decoder.decode(bytes);
  } catch {
    throw damaged(part);
  }
}

const isNumber = (value: ThriftValue): value is number => typeof value === "number";
const isBoolean = (value: ThriftValue): value is boolean => typeof value === "boolean";
const isBytes = (value: ThriftValue): value is Uint8Array => value instanceof Uint8Array;
const isList = (value: ThriftValue): value is readonly ThriftValue[] => Array.isArray(value);
const isStruct = (value: ThriftValue): value is ThriftStruct => value instanceof Map;
