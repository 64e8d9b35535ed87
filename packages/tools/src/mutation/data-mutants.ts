import type { FieldNode } from "@ipms/core";
import type { Mutant } from "./mutant.js";
import {
  moved,
  nodeMutants,
  type Part,
  type PartChange,
  type Surroundings,
} from "./node-mutants.js";
import { notation } from "./notation.js";

/** A mutant of a definition, with the definition that it is. */
export interface DataMutant<Definition> extends Mutant {
  /** The whole definition with the change in it. */
  readonly definition: Definition;
}

/**
 * Parts that are not changed: words, versions, and what a test compares as a whole with what it is made
 * of, such as the codes of all problems.
 */
const left = new Set([
  "fix",
  "id",
  "labels",
  "level",
  "mayRead",
  "message",
  "problems",
  "reads",
  "severity",
  "type",
  "version",
]);

/**
 * Every mutant of a definition, in the order of its parts.
 *
 * @param definition - a rule, measure, population or metric
 */
export function dataMutants<Definition extends object>(
  definition: Definition & { readonly id: string },
): readonly DataMutant<Definition>[] {
  const { aggregates = {} } = definition as { readonly aggregates?: object };
  const around = { fields: fieldsIn(definition), aggregates: Object.keys(aggregates) };
  const named = new Set<string>();
  return changesIn({ ...definition }, around, []).flatMap(({ kind, path, was, becomes }) => {
    const at = path.join(".");
    const change = `${notation(was)} → ${becomes === undefined ? "nothing" : notation(becomes)}`;
    const name = `${at} ${change}`;
    if (named.has(name)) return [];
    named.add(name);
    const changed = replaced({ ...definition }, path, becomes) as Definition;
    return [{ unit: definition.id, kind, at, change, definition: changed }];
  });
}

interface PlacedChange extends PartChange {
  readonly path: readonly string[];
  readonly was: unknown;
}

function changesIn(
  was: unknown,
  around: Surroundings,
  path: readonly string[],
): readonly PlacedChange[] {
  const here = [
    ...(typeof was === "object" && was !== null ? nodeMutants(was as Part, around) : []),
    ...placeMutants(was, path),
  ];
  const placed = here.map((each) => ({ ...each, path, was }));
  if (typeof was !== "object" || was === null) return placed;
  const within = Object.entries(was)
    .filter(([key]) => !left.has(key))
    .flatMap(([key, each]) => changesIn(each, around, [...path, key]));
  return [...placed, ...within];
}

/** Changes that follow from where a part stands: whom a rule concerns, what it gathers, thresholds. */
function placeMutants(was: unknown, path: readonly string[]): readonly PartChange[] {
  const name = path.at(-1);
  const within = path.at(-3);
  if (name === "when" && path.length === 1) {
    return [
      { kind: "condition dropped", becomes: undefined },
      { kind: "condition negated", becomes: { node: "not", test: was } },
    ];
  }
  if (name === "where") return [{ kind: "filter dropped", becomes: undefined }];
  if (name === "value" && within === "aggregates") return aggregateMutants(was as Part);
  if (name === "value" && within === "values" && path.at(-5) === "parameters") {
    if (Array.isArray(was)) return shorter(was);
    return moved(String(was)).map((becomes) => ({ kind: "threshold moved", becomes }));
  }
  return [];
}

function aggregateMutants({ sum, earliest, latest }: Part): readonly PartChange[] {
  if (sum !== undefined) return [{ kind: "sum to count", becomes: { count: "rows" } }];
  if (earliest !== undefined)
    return [{ kind: "earliest to latest", becomes: { latest: earliest } }];
  return latest === undefined
    ? []
    : [{ kind: "latest to earliest", becomes: { earliest: latest } }];
}

function shorter(list: readonly unknown[]): readonly PartChange[] {
  return list.map((each, index) => ({
    kind: `code dropped: ${String(each)}`,
    becomes: list.toSpliced(index, 1),
  }));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], becomes: unknown): unknown {
  if (key === undefined) return becomes;
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      String(index) === key ? replaced(each, rest, becomes) : each,
    );
  }
  const { [key]: was, ...others } = value as Part;
  const becoming = replaced(was, rest, becomes);
  return becoming === undefined ? others : { ...(value as Part), [key]: becoming };
}

function fieldsIn(value: unknown): readonly FieldNode[] {
  if (typeof value !== "object" || value === null) return [];
  if ((value as Part)["node"] === "field") return [value as FieldNode];
  return Object.values(value).flatMap(fieldsIn);
}
