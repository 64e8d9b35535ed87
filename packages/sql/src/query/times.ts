import type { MilestoneTime, TimesRequest, TimesRow } from "@ipms/metrics/elsewhere";
import { all, truthOf } from "../compile/predicate.js";
import { compileTest } from "../compile/test.js";
import type { EngineRow } from "../engine.js";
import { identifier } from "../identifier.js";
import type { Column } from "./condition-columns.js";
import { keysAt } from "./keys.js";
import { counted, firstOf, layered, ofSet, oncePerRow, part } from "./layers.js";
import { projectQuery } from "./project-query.js";
import type { Holding, Query } from "./query.js";
import { dayAt, truthAt, wholeAt } from "./read-row.js";

/**
 * When projects in question reached milestones: how many have the same dates, for several requests at
 * once, in one reading of the projects.
 *
 * @param requests - requests with the same `readingFrame`
 */
export function timesQuery(requests: readonly TimesRequest[], holding: Holding): Query {
  const { reading } = firstOf(requests).projects;
  const query = projectQuery(reading, holding, "projects");
  const { bound, scope, conditions, keys } = query;
  const names = keys.map(([name]) => identifier(name));
  const judged = requests.map(({ projects, milestones, parameters }, at): readonly Column[] => {
    return [
      [`truth_${at}`, truthOf(all(query.steps(projects)))],
      ...milestones.map(({ reached }, place): Column => {
        const condition = compileTest(reached, { ...scope, parameters });
        return [`by_${at}_${place}`, truthOf(conditions.columnOf(condition))];
      }),
    ];
  });
  const asked = [...new Set(requests.flatMap((each) => each.milestones.map(({ field }) => field)))];
  const dates = asked.flatMap((field): readonly Column[] => {
    const columns = scope.fields.columns("projects", field);
    if (columns?.kind !== "date") throw new RangeError(`"${field}" is no date`);
    return [
      [`${field}_first`, columns.first],
      [`${field}_last`, columns.last],
    ];
  });
  const carried = [...names, ...dates.map(([name]) => identifier(name))];
  const known = requests.map((request, at) =>
    knownColumns(request, at, bound.bind(String(request.asOf), "integer")),
  );
  const sets = known.map((columns) => [...names, ...columns.map(([name]) => identifier(name))]);
  const layers = [
    ...query.parts(),
    oncePerRow("tested", [...keys, ...dates, ...conditions.columns()], `"project" AS p`, bound),
    oncePerRow("judged", judged.flat(), `"tested"`, bound, carried),
    part("known", known.flat(), `"judged"`, names),
  ];
  return {
    statement: layered(layers, counted("known", sets), bound),
    read: (rows) =>
      requests.map(({ milestones }, at) =>
        ofSet(rows, `asked_${at}`)
          .map((row) => timesRow(row, at, keysAt(row, reading), milestones.length))
          .filter(({ truth }) => truth !== 0),
      ),
  };
}

/** What counts of a project: nothing of one that is not in question, and no date after the as-of date. */
function knownColumns({ milestones }: TimesRequest, at: number, asOf: string): readonly Column[] {
  const isAsked = `"truth_${at}" <> 0`;
  return [
    [`asked_${at}`, `"truth_${at}"`],
    ...milestones.flatMap(({ field }, place): readonly Column[] => {
      const [first, last] = [identifier(`${field}_first`), identifier(`${field}_last`)];
      const day = (name: string): string =>
        `CASE WHEN ${isAsked} AND ${first} <= ${asOf} THEN ${name} END`;
      return [
        [`first_${at}_${place}`, day(first)],
        [`last_${at}_${place}`, day(last)],
        [`reached_${at}_${place}`, `CASE WHEN ${isAsked} THEN "by_${at}_${place}" ELSE 0 END`],
      ];
    }),
  ];
}

function timesRow(
  row: EngineRow,
  at: number,
  keys: TimesRow["keys"],
  milestones: number,
): TimesRow {
  const places = Array.from({ length: milestones }, (_, place) => place);
  return {
    keys,
    truth: truthAt(row, `asked_${at}`),
    milestones: places.map((place): MilestoneTime => ({
      first: dayAt(row, `first_${at}_${place}`),
      last: dayAt(row, `last_${at}_${place}`),
      reached: truthAt(row, `reached_${at}_${place}`),
    })),
    count: wholeAt(row, "count"),
  };
}
