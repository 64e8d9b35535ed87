import type { Population } from "@ipms/core";
import type { Question, Where } from "./question.js";
import type { Resolved } from "./resolve.js";
import type { ResultHead } from "./result.js";
import { defaultContractTypes } from "./scan.js";

/** Every choice in force, defaults included, so that a figure can be asked for again. */
export function choices(
  question: Question,
  { parameters }: Resolved,
  population: Population,
): ResultHead["parameters"] {
  const { profile, where, part, since, event, currency, ratePolicy, division, target } = question;
  const { maxUndecidedShare, compare, plannedNumerator = "period-events" } = question;
  const planned = population.countsPeriodEvents === true ? { plannedNumerator } : {};
  const optional = {
    profile,
    since,
    event,
    currency,
    ratePolicy,
    division,
    maxUndecidedShare,
    compare,
    ...planned,
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    contractTypes: question.contractTypes ?? defaultContractTypes,
    terminated: question.terminated ?? "keep",
    expansions: question.expansions ?? "keep",
    dateBasis: question.dateBasis ?? "event",
    ...(Object.fromEntries(given) as Record<string, string>),
    ...conditions("where", where),
    ...conditions("part", part),
    ...(target?.issuer === undefined ? {} : { "target.issuer": target.issuer }),
    ...(target?.kind === undefined ? {} : { "target.kind": target.kind }),
    ...(target?.period === undefined ? {} : { "target.period": target.period }),
    ...parameters,
  };
}

function conditions(name: string, where: Where | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(where ?? {}).flatMap(([field, condition]) =>
      condition === undefined
        ? []
        : [
            [
              `${name}.${field}`,
              typeof condition === "object" ? JSON.stringify(condition) : String(condition),
            ],
          ],
    ),
  );
}
