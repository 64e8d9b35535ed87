import {
  compare,
  type Ledger,
  type MetricData,
  type Profile,
  type Quantity,
  quantity,
  rationalOf,
  type Source,
  subtract,
  type Text,
} from "@ipms/core";
import { evaluate } from "../evaluate/evaluate.js";
import type { Question } from "../evaluate/question.js";
import type { Result } from "../evaluate/result.js";
import { refuseUnread, unreadChoices } from "../evaluate/unread-choices.js";
import { profiles } from "../profiles/profiles.js";
import { agreementFamilies } from "./families/agreements.js";
import { basisFamilies } from "./families/bases.js";
import { populationFamilies } from "./families/populations.js";
import type { DefinitionFamily, FamilyChoices } from "./family.js";
import { choicesOfProfile, profileApplies, questionOfProfile } from "./profile-families.js";

/** A rate under one documented definition. */
export interface SpreadVariant {
  /** `as-asked`, the id of a family of definitions, or `profile:` and the id of a profile. */
  readonly id: string;
  /** What it is called. */
  readonly labels: Text;
  /** What it chooses; everything else is as asked. */
  readonly choices: Partial<Question>;
  /** Who computes it so, in a few words; absent for the question as it was asked. */
  readonly places?: Text;
  /** Where that can be read. */
  readonly sources: readonly Source[];
  /** The figure: its value with bounds, or why it is refused. */
  readonly result: Result;
}

/** Definitions under which a rate comes out the same, from the same numbers. */
export interface SpreadGroup {
  /** Which; the figure as it was asked first, if it is among them. */
  readonly variants: readonly SpreadVariant[];
  /** What they all give. */
  readonly result: Result;
}

/** A rate under every documented definition. */
export interface Spread {
  /** The metric's id. */
  readonly metric: string;
  /** By value, the lowest first; the refused ones last. */
  readonly groups: readonly SpreadGroup[];
  /** The lowest value; absent where every definition is refused. */
  readonly lowest?: Quantity;
  /** The highest one. */
  readonly highest?: Quantity;
  /** How far they lie apart, in percentage points for a ratio. */
  readonly range?: Quantity;
  /** Definitions that were passed over, with what the question must say to have them. */
  readonly passedOver: readonly PassedOver[];
}

/** A definition that was passed over, since the question does not say what it needs. */
export interface PassedOver {
  /** The id of the family of definitions. */
  readonly id: string;
  /** What it is called. */
  readonly labels: Text;
  /** What the question must say to have it. */
  readonly needs: "since" | "event";
}

const families: readonly DefinitionFamily[] = [
  ...populationFamilies,
  ...agreementFamilies,
  ...basisFamilies,
];

/**
 * What a rate would be under every definition that somewhere is in use: populations, contract types,
 * terminated projects and expansions, criteria and denominators, and the profiles that ship. Each variant
 * differs from the question in its own choices alone.
 *
 * @example
 * ```ts
 * import { formatQuantity, ledgerOf, spread, startRate } from "@ipms/metrics";
 *
 * const { ledger } = ledgerOf({
 *   projects: [
 *     { projectId: "1", contractType: "formal-contract", signedOn: "2022-02-01", startedOn: "2022-05-20" },
 *     { projectId: "2", contractType: "framework", signedOn: "2022-03-08", startedOn: null },
 *     { projectId: "3", contractType: "framework", signedOn: "2021-03-08", startedOn: "2021-09-01" },
 *   ],
 * });
 * const { groups, range } = spread(startRate, ledger, { period: "2022-H1", asOf: "2022-06-30" });
 * for (const { variants, result } of groups) {
 *   if (result.status === "value") console.log(result.rounded.text, variants[0]?.id);
 * }
 * // => 50.0 as-asked
 * // => 66.7 on-ledger
 * // => 100.0 formal-contracts
 * console.log(range && formatQuantity(range, "en", { digits: 1 })); // => 50.0 percentage points
 * ```
 *
 * @param asked - a rate, or another metric over a population
 * @param ledger - the ledger
 * @param question - as for `evaluate`; a day `since` and an `event` are for the definitions that need them
 * @throws IpmsError as `evaluate` does, and for a choice that no definition reads
 */
export function spread(asked: MetricData, ledger: Ledger, question: Question): Spread {
  const own = families.filter(({ metrics }) => metrics.includes(asked.id));
  const isPassedOver = ({ needs }: DefinitionFamily): boolean =>
    needs !== undefined && question[needs] === undefined;
  const drafts = [
    { ...asAsked, question },
    ...own.filter((family) => !isPassedOver(family)).map((family) => draftOf(family, question)),
    ...Object.values(profiles)
      .filter((profile) => profileApplies(profile, asked))
      .map((profile) => draftOfProfile(profile, asked, question)),
  ];
  refuseUnreadByAll(
    asked,
    question,
    drafts.map((draft) => draft.question),
  );
  const variants = drafts.map(({ question: full, ...rest }): SpreadVariant => ({
    ...rest,
    result: evaluate(asked, ledger, readOnly(asked, full)),
  }));
  const groups = grouped(variants);
  const values = groups.flatMap(({ result }) => (result.status === "value" ? [result.value] : []));
  const [lowest, highest] = [values[0], values.at(-1)];
  const range = lowest && highest && rangeOf(lowest, highest);
  return {
    metric: asked.id,
    groups,
    ...(lowest === undefined ? {} : { lowest }),
    ...(highest === undefined ? {} : { highest }),
    ...(range === undefined ? {} : { range }),
    passedOver: own.flatMap(({ id, labels, needs }) =>
      needs === undefined || question[needs] !== undefined ? [] : [{ id, labels, needs }],
    ),
  };
}

interface Draft extends Omit<SpreadVariant, "result"> {
  readonly question: Question;
}

const asAsked: Omit<Draft, "question"> = {
  id: "as-asked",
  labels: { en: "As asked", "zh-Hans": "按所问口径" },
  choices: {},
  sources: [],
};

function draftOf(family: DefinitionFamily, question: Question): Draft {
  const { id, labels, choices, needs, places, sources } = family;
  const given: Partial<Question> = needs === undefined ? {} : pick(question, needs);
  return {
    id,
    labels,
    choices: { ...choices, ...given },
    places,
    sources,
    question: withChoices(question, choices),
  };
}

function pick(question: Question, needs: "since" | "event"): Partial<Question> {
  const value = question[needs];
  return value === undefined ? {} : { [needs]: value };
}

function withChoices(question: Question, choices: FamilyChoices): Question {
  const parameters = { ...question.parameters, ...choices.parameters };
  return {
    ...question,
    ...choices,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
}

function draftOfProfile(profile: Profile, asked: MetricData, question: Question): Draft {
  const { id, labels, sources = [] } = profile;
  return {
    id: `profile:${id}`,
    labels,
    choices: choicesOfProfile(profile, asked.id),
    places: { en: `profile ${id}`, "zh-Hans": `口径 ${id}` },
    sources,
    question: questionOfProfile(profile, asked.id, question),
  };
}

/** A question without what this variant does not read: others do. */
function readOnly(asked: MetricData, question: Question): Question {
  const unread: ReadonlySet<string> = new Set(unreadChoices(asked, question));
  return Object.fromEntries(
    Object.entries(question).filter(([name]) => !unread.has(name)),
  ) as unknown as Question;
}

function refuseUnreadByAll(
  asked: MetricData,
  question: Question,
  questions: readonly Question[],
): void {
  const [first = [], ...others] = questions.map((each) => unreadChoices(asked, each));
  if (first.some((name) => others.every((unread) => unread.includes(name)))) {
    refuseUnread([asked], question);
  }
}

/** Variants that give the same figure stand together: values in their order, then refusals. */
function grouped(variants: readonly SpreadVariant[]): readonly SpreadGroup[] {
  const groups = new Map<string, SpreadVariant[]>();
  for (const variant of variants) {
    const key = figureText(variant.result);
    groups.set(key, [...(groups.get(key) ?? []), variant]);
  }
  return [...groups.values()]
    .flatMap((own) => (own[0] === undefined ? [] : [{ variants: own, result: own[0].result }]))
    .toSorted((one, other) => {
      const [left, right] = [one.result, other.result];
      if (left.status !== "value" || right.status !== "value") {
        return Number(left.status !== "value") - Number(right.status !== "value");
      }
      return compare(rationalOf(left.value), rationalOf(right.value));
    });
}

function figureText(result: Result): string {
  const { inputs, bounds } = result;
  const answer = result.status === "value" ? result.value : [result.reason, result.detail];
  return JSON.stringify([answer, bounds, result.status === "value" ? inputs : null]);
}

function rangeOf(lowest: Quantity, highest: Quantity): Quantity | undefined {
  if (lowest.currency !== highest.currency || lowest.area !== highest.area) return undefined;
  const range = subtract(rationalOf(highest), rationalOf(lowest));
  return quantity(lowest.kind === "ratio" ? "percentage-points" : lowest.kind, range, lowest);
}
