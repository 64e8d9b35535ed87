import { type Problem, problemTexts } from "@ipms/core";
import { type Form, formProblems } from "../interpret/mapping/form.js";
import type { Fix } from "./fix.js";

/** Fixes in a file, for a person to review. */
export interface FixPatch {
  /** The version of this form. */
  readonly ipmsPatch: 1;
  /** The fixes; whoever reviews them takes out what they do not want. */
  readonly fixes: readonly Fix[];
}

/** A patch that has been read, with everything that is wrong with it. */
export interface FixPatchRead {
  /** The patch; not there where its form is wrong. */
  readonly patch?: FixPatch;
  /** What is wrong, in the order of the file. */
  readonly problems: readonly Problem[];
}

const kinds = ["date-form", "code-word", "width", "space", "unit", "number-form", "spelling"];
const text: Form = { type: "string" };
const number: Form = { type: "integer", minimum: 1 };

const placeForm: Form = {
  type: "object",
  properties: {
    file: { ...text, description: "The file, as it was named." },
    sheet: { ...text, description: "The sheet of a workbook." },
    cell: { ...text, description: "The cell of a sheet, such as F12." },
    line: { ...number, description: "The line of a text file, from 1." },
    column: { ...number, description: "The column of delimited text, from 1." },
    pointer: { ...text, description: "A JSON pointer into the document or the line." },
  },
  required: ["file"],
  additionalProperties: false,
};

const cellForm: Form = {
  type: "object",
  properties: {
    place: placeForm,
    from: {
      ...text,
      description: "What stands there; of JSON as the file writes it, with quotes.",
    },
    to: { ...text, description: "What takes its place." },
  },
  required: ["place", "from", "to"],
  additionalProperties: false,
};

const fixForm: Form = {
  type: "object",
  properties: {
    table: { ...text, description: "The table, by canonical name." },
    record: { ...text, description: "The record's id." },
    field: { ...text, description: "The field, by canonical name." },
    kind: { enum: kinds, description: "What the fix does." },
    problem: { enum: Object.keys(problemTexts), description: "What strict reading says." },
    cells: {
      type: "array",
      items: cellForm,
      description: "The cells that are changed, all together or not at all.",
    },
  },
  required: ["table", "field", "kind", "problem", "cells"],
  additionalProperties: false,
};

const patchForm: Form = {
  type: "object",
  properties: {
    ipmsPatch: { enum: [1], description: "The version of this form." },
    fixes: { type: "array", items: fixForm, description: "The fixes, in the order of the files." },
  },
  required: ["ipmsPatch", "fixes"],
  additionalProperties: false,
};

/**
 * Reads a patch, strictly: what its form does not know is refused.
 *
 * @param value - the parsed JSON of a patch file
 */
export function readFixPatch(value: unknown): FixPatchRead {
  const isPatch = typeof value === "object" && value !== null && "ipmsPatch" in value;
  if (!isPatch) return { problems: [{ code: "not-a-patch", parameters: {} }] };
  const problems = formProblems(patchForm, value).map(({ at, found }): Problem => ({
    code: "invalid-patch",
    parameters: { at, found },
  }));
  return problems.length === 0 ? { patch: value as FixPatch, problems } : { problems };
}

/** The form of patches as JSON Schema (draft 2020-12), for editors and other languages. */
export function fixPatchJsonSchema(): Readonly<Record<string, unknown>> {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, title: "IPMS patch", ...patchForm };
}
