import {
  absent,
  codeAt,
  type DateColumn,
  type Measure,
  milestoneField,
  no,
  provenBy,
  stagesClaiming,
  undecided,
} from "@ipms/core";
import { neverDay } from "../replay/mask-dates.js";
import type { Moment } from "./moment.js";
import { dateTest, type Reading } from "./reading.js";
import type { Scan } from "./scan.js";

/** Why a record of the population does not count, or why that is not known: a code. */
export interface RecordReasons {
  /** For a row that does not count. */
  notCounted(row: number): string;
  /** For a row that is undecided. */
  open(row: number): string;
}

/** The reasons for the records of a measure, read only where records are listed. */
export function recordReasons(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
): RecordReasons {
  const test = dateTest(measure, reading.basis);
  const byDate = test && scan.truths(measure.table, test, moment);
  const own = dateAt(scan, measure, measure.on?.field);
  const dates = proofs(measure).map((field) => dateAt(scan, measure, field));
  const claims = measure.milestone === undefined ? [] : stagesClaiming(measure.milestone);
  const stages = scan.source(measure.table).column("projects", "reportedStage");
  return {
    notCounted(row) {
      if (byDate?.[row] !== no) return "conditions-not-met";
      const [first, last] = own(row);
      if (first === absent) return "not-reached";
      const { period, asOf } = moment;
      const outside = last < period.start || first >= period.end;
      if (reading.basis === "flow" && outside) return "outside-period";
      return first > asOf ? "after-as-of" : "not-reached";
    },
    open(row) {
      if (byDate?.[row] !== undecided) return "value-missing";
      if (dates.some((date) => date(row)[1] === neverDay)) return "record-date-absent";
      const imprecise = dates.some((date) => date(row)[0] !== date(row)[1]);
      if (imprecise) return "date-imprecise";
      const stage = stages?.kind === "code" ? codeAt(stages, row) : undefined;
      const claimed = stage !== undefined && claims.includes(stage);
      return claimed ? "stage-without-date" : "value-missing";
    },
  };
}

/** The fields whose dates can show that a record counts. */
function proofs({ milestone, on }: Measure): readonly string[] {
  const implying = milestone === undefined ? [] : provenBy(milestone).map(milestoneField);
  return on === undefined ? implying : [on.field, ...implying];
}

/** Reads the first and last day of a date; both are absent where there is none. */
function dateAt(
  scan: Scan,
  measure: Measure,
  field: string | undefined,
): (row: number) => readonly [number, number] {
  const column = field && scan.source(measure.table).column(measure.table, field);
  const dates: DateColumn | undefined =
    typeof column === "object" && column.kind === "date" ? column : undefined;
  return (row) => [dates?.first[row] ?? absent, dates?.last[row] ?? absent];
}
