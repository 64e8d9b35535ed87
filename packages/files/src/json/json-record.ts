import type { FieldProblem } from "../record/field-problem.js";
import type { Json, JsonObject, JsonReading } from "./parse-json.js";

/** Whether a JSON value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The problems of a record that was read, each with the field it concerns. Extensions (`ext`) may
 * hold any number: they are kept as texts.
 */
export function fieldProblems(reading: JsonReading): FieldProblem[] {
  return reading.problems.flatMap(({ code, parameters, pointer }) => {
    const field = (pointer.split("/")[1] ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
    const isKept = field === "ext" && code === "inexact-number";
    return isKept ? [] : [{ code, parameters, field }];
  });
}
