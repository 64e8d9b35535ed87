import { parseCalendarDate, type Problem, type RecordProblem } from "@ipms/core";
import { nearestNames } from "@ipms/schema";
import { rules } from "../generated/registry.js";
import type { Waiver } from "./waiver.js";

/** Waivers that have been checked, or everything that is wrong with them. */
export interface WaiversRead {
  /** The waivers; none where anything is wrong. */
  readonly waivers: readonly Waiver[];
  /** What is wrong, each with its place. */
  readonly problems: readonly RecordProblem[];
}

const required = ["rule", "reason", "author", "until"] as const;
const parts = [...required, "record", "field"] as const;

/**
 * Checks waivers that came from outside. Nothing in them is passed over: a waiver that is not
 * understood would leave a finding standing, or silence another one.
 *
 * @example
 * ```ts
 * import { checkWaivers } from "@ipms/rules";
 *
 * const waiver = { rule: "date-exists", record: "P-7", reason: "contract lost in a fire", author: "Li Na", until: "2024-12-31" };
 * const { problems } = checkWaivers({ ipmsWaivers: 1, waivers: [waiver] }, "waivers.json");
 * console.log(problems.length); // => 0
 * ```
 *
 * @param value - what the file holds
 * @param file - the file, as problems name it
 */
export function checkWaivers(value: unknown, file: string): WaiversRead {
  const list = isObject(value) && value["ipmsWaivers"] === 1 ? value["waivers"] : undefined;
  if (!Array.isArray(list) || Object.keys(value as object).length !== 2) {
    return { waivers: [], problems: [{ code: "not-waivers", parameters: {}, place: { file } }] };
  }
  const problems = list.flatMap((waiver: unknown, index) =>
    waiverProblems(waiver).map(({ part, ...problem }) => {
      const pointer = `/waivers/${index}${part === undefined ? "" : `/${pointerPart(part)}`}`;
      return { ...problem, place: { file, pointer } };
    }),
  );
  if (problems.length > 0) return { waivers: [], problems };
  const waivers = list as readonly Waiver[];
  const repeated = repeatedProblems(waivers, file);
  return repeated.length > 0 ? { waivers: [], problems: repeated } : { waivers, problems: [] };
}

type WaiverProblem = Problem & { readonly part?: string };

function waiverProblems(waiver: unknown): readonly WaiverProblem[] {
  if (!isObject(waiver)) return [{ code: "not-an-object", parameters: {} }];
  return [
    ...Object.keys(waiver)
      .filter((part) => !(parts as readonly string[]).includes(part))
      .map((part) => ({
        code: "unknown-waiver-part" as const,
        parameters: { part, known: parts },
        part,
      })),
    ...required
      .filter((part) => !Object.hasOwn(waiver, part))
      .map((part) => ({ code: "missing-waiver-part" as const, parameters: { part } })),
    ...parts
      .filter((part) => Object.hasOwn(waiver, part))
      .flatMap((part) => partProblem(part, waiver[part]).map((found) => ({ ...found, part }))),
  ];
}

function partProblem(part: (typeof parts)[number], value: unknown): readonly Problem[] {
  if (typeof value !== "string" || value.trim() === "") {
    return [{ code: "empty-waiver-part", parameters: { part } }];
  }
  if (part === "rule" && !Object.hasOwn(rules, value)) {
    const suggestions = nearestNames(value, Object.keys(rules));
    return [{ code: "unknown-rule", parameters: { value, suggestions } }];
  }
  return part === "until" && !isDay(value) ? [{ code: "invalid-day", parameters: { value } }] : [];
}

function isDay(value: string): boolean {
  const day = parseCalendarDate(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && day !== undefined && day.first === day.last;
}

function repeatedProblems(waivers: readonly Waiver[], file: string): readonly RecordProblem[] {
  const first = new Map<string, number>();
  return waivers.flatMap(({ rule, record, field }, index): readonly RecordProblem[] => {
    const key = JSON.stringify([rule, record ?? null, field ?? null]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    const parameters = { first: `/waivers/${earlier}` };
    return [{ code: "repeated-waiver", parameters, place: { file, pointer: `/waivers/${index}` } }];
  });
}

function pointerPart(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
