import type { CodeList, Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

/** The codes of a list, as zod keeps them. */
export type CodesOf<Code extends string> = { readonly [Each in Code]: Each };

/**
 * A field whose values are the codes of a closed list.
 *
 * @param list - the list; any other code is a problem
 * @param labels - what people read above the column
 * @param description - what the code says
 */
export function codeField<Code extends string>(
  list: CodeList<Code>,
  labels: Text,
  description: Text,
): OptionalField<z.ZodEnum<CodesOf<Code>>> {
  const traits = { kind: "code", problem: "unknown-code", codelist: list.id } as const;
  return field(z.enum(codesOf(list)), labels, description, traits);
}

/**
 * A field whose values are codes of an open list: others are accepted, and reported by rules.
 *
 * @param list - the list of the codes known so far
 * @param labels - what people read above the column
 * @param description - what the code says
 */
export function openCodeField(
  list: CodeList,
  labels: Text,
  description: Text,
): OptionalField<z.ZodString> {
  const traits = { kind: "code", problem: "invalid-text", codelist: list.id } as const;
  return field(z.string(), labels, description, traits);
}

function codesOf<Code extends string>(list: CodeList<Code>): CodesOf<Code> {
  const codes = Object.keys(list.codes).map((code) => [code, code]);
  return Object.fromEntries(codes) as CodesOf<Code>;
}
