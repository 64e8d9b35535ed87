import type { Measure } from "@ipms/core";
import { balanceValue, hasTable, sumField } from "../evaluate/evaluate-measure.js";
import type { Groups } from "../evaluate/groups.js";
import { dateColumn } from "../evaluate/ledger-view.js";
import type { MeasureValues } from "../evaluate/measure-value.js";
import type { Moment } from "../evaluate/moment.js";
import type { Reading } from "../evaluate/reading.js";
import type { Scan } from "../evaluate/scan.js";
import type { Part } from "../evaluate/sum-amounts.js";
import { byGroup, type Foreign, pending, slotReader } from "./foreign.js";
import { projectsAsked } from "./projects-asked.js";
import type { BalancesRequest, BalancesRow } from "./requests.js";
import type { ProjectsAsked } from "./projects-in-question.js";

/** The part of a measure that comes from cumulative balances; refused where it cannot be split. */
export function foreignBalances(
  foreign: Foreign,
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MeasureValues {
  const { asked: projects, missing } = projectsAsked(
    scan,
    foreign.reading,
    moment,
    reading.part,
    reading.basis === "cohort",
  );
  if (missing !== undefined) return { reason: "missing-input", detail: missing };
  const request = balancesAsked(scan, measure, reading, moment, projects);
  const rows = request === undefined ? [] : foreign.answers.find(request);
  if (rows === undefined) return pending;
  if (rows.length === 0 && !hasTable(scan, measure.table)) {
    return { reason: "missing-input", detail: sumField(measure) };
  }
  const asked = rows.filter(({ truth }) => truth !== 0);
  if (asked.length > 0 && (measure.where !== undefined || reading.filters.length > 0)) {
    return { reason: "missing-input", detail: `${measure.balances?.table ?? ""}: ${measure.id}` };
  }
  return byGroup(foreign, groups, asked).map((own) => valueOf(scan, own));
}

/** What is asked of balances; nothing where the ledger has none. */
function balancesAsked(
  { view, question }: Scan,
  { balances, table, on }: Measure,
  { basis }: Reading,
  { period, asOf }: Moment,
  projects: ProjectsAsked,
): BalancesRequest | undefined {
  if (balances === undefined) return undefined;
  const held = view.table(balances.table);
  const dates = dateColumn(held, balances.on.field);
  if (dates === undefined || held.columns.get(balances.amount.field)?.kind !== "money") {
    return undefined;
  }
  const { ratePolicy, currency } = question;
  const dated = on !== undefined && dateColumn(view.table(table), on.field) !== undefined;
  return {
    kind: "balances",
    projects,
    records: dated ? { table, on: { table: on.table, field: on.field } } : { table },
    asOf,
    balances: {
      table: balances.table,
      on: { table: balances.table, field: balances.on.field },
      amount: { table: balances.table, field: balances.amount.field },
    },
    end: basis === "flow" ? Math.min(period.end - 1, asOf) : asOf,
    ...(basis === "flow" ? { before: period.start - 1 } : {}),
    ...(ratePolicy === undefined || currency === undefined ? {} : { into: currency }),
  };
}

function valueOf(scan: Scan, rows: readonly BalancesRow[]) {
  const slotAt = slotReader(scan);
  const certain = rows.filter(({ truth }) => truth === 1);
  const count = (wanted: boolean): number =>
    certain.reduce((sum, { open, count: own }) => (open === wanted ? sum + own : sum), 0);
  return balanceValue({
    certain: certain.flatMap(({ parts }) =>
      parts.map(({ slot, sum }): Part => ({ slot: slotAt(slot), low: sum, high: sum })),
    ),
    possible: rows
      .filter(({ truth }) => truth === 2)
      .flatMap(({ parts }) =>
        parts.map(({ slot, low, high }): Part => ({ slot: slotAt(slot), low, high })),
      ),
    decided: count(false),
    undecided: count(true),
    openEnded: rows.some(({ open }) => open),
  });
}
