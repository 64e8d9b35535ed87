import type { Places, ProblemCode, RecordProblem } from "@ipms/core";
import type { ColumnPlan, Refusal } from "./column-plan.js";

/** What messages call a row. */
export type RowNames = Pick<RecordProblem, "record" | "recordName">;

/** The problems of a batch. */
export interface KeptProblems {
  /** Those that are kept: of the file and of rows as a whole, then of cells, row by row. */
  readonly problems: readonly RecordProblem[];
  /** How many of each code were found beside them. */
  readonly omitted: ReadonlyMap<ProblemCode, number>;
}

/** How many problems of one code and field there are. */
interface Tally {
  readonly code: ProblemCode;
  /** How many are kept, of all batches. */
  kept: number;
  /** How many of the batch are not. */
  omitted: number;
}

/** Why cells of a column are refused. Cells that are refused alike share one. */
export interface CountedRefusal {
  /** The plan of the column. */
  readonly plan: ColumnPlan;
  /** What is wrong with the cells. */
  readonly refusal: Refusal;
  /** Counts them, together with all problems of the code and field. */
  readonly tally: Tally;
}

/** A cell whose problem is kept. */
interface Refused extends CountedRefusal {
  /** The row, counted in its block. */
  readonly row: number;
}

/** Puts the problems of a file in order, keeps some of them and counts the others. */
export interface ProblemKeeper {
  /** Takes in a problem that concerns no cell: those of a batch come before all others. */
  report(problem: RecordProblem): void;
  /** Prepares to count cells that are refused alike. */
  counted(plan: ColumnPlan, refusal: Refusal): CountedRefusal;
  /**
   * Takes in a refused cell; columns come one after the other.
   *
   * @param row - the row, counted in its block
   * @param why - why the cell is refused
   */
  add(row: number, why: CountedRefusal): void;
  /**
   * Words the problems of a block, as long as its cells are there.
   *
   * @param firstRow - the number of its first row in the batch
   * @param names - what a row of the block is called
   */
  endBlock(firstRow: number, names: (row: number) => RowNames): void;
  /** The problems of a batch. */
  take(places: Places): KeptProblems;
}

/** Behind every place of a column. */
const lateRanks = 1 << 20;

/**
 * @param table - the table's canonical name
 * @param maximum - how many problems of one code and field are kept
 */
export function problemKeeper(
  table: string,
  maximum: number = Number.POSITIVE_INFINITY,
): ProblemKeeper {
  const tallies = new Map<string, Tally>();
  let reported: RecordProblem[] = [];
  let refused: Refused[] = [];
  let kept: (RecordProblem & { readonly row: number })[] = [];

  const tallyOf = (code: ProblemCode, field = ""): Tally => {
    const key = `${code} ${field}`;
    let tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, (tally = { code, kept: 0, omitted: 0 }));
    return tally;
  };
  /** Whether another problem has room; where not, it is counted. */
  const hasRoom = (tally: Tally): boolean => {
    if (tally.kept === maximum) {
      tally.omitted += 1;
      return false;
    }
    tally.kept += 1;
    return true;
  };

  return {
    report(problem) {
      if (hasRoom(tallyOf(problem.code, problem.field))) reported.push(problem);
    },
    counted: (plan, refusal) => ({ plan, refusal, tally: tallyOf(refusal.code, plan.field) }),
    add(row, why) {
      // Those of one code and field come row by row, so the first are known before they are sorted.
      if (hasRoom(why.tally)) refused.push({ ...why, row });
    },
    endBlock(firstRow, names) {
      refused.sort((left, right) => left.row - right.row || rankOf(left) - rankOf(right));
      for (const { row, plan, refusal } of refused) {
        const { code } = refusal;
        const { field } = plan;
        const { parameters } = refusal.problem();
        kept.push({ code, parameters, field, table, ...names(row), row: firstRow + row });
      }
      refused = [];
    },
    take(places) {
      const ofCells = kept.map(({ row, ...problem }) => ({
        ...problem,
        place: places.of(row, problem.field),
      }));
      const taken = { problems: [...reported, ...ofCells], omitted: omittedOf(tallies.values()) };
      reported = [];
      kept = [];
      return taken;
    },
  };
}

/** How many problems of each code are omitted; the tallies begin anew. */
function omittedOf(tallies: Iterable<Tally>): ReadonlyMap<ProblemCode, number> {
  const omitted = new Map<ProblemCode, number>();
  for (const tally of tallies) {
    const { code } = tally;
    if (tally.omitted > 0) omitted.set(code, (omitted.get(code) ?? 0) + tally.omitted);
    tally.omitted = 0;
  }
  return omitted;
}

function rankOf({ plan, refusal }: Refused): number {
  if (refusal.rank !== undefined) return refusal.rank;
  return refusal.early === true ? plan.index : lateRanks + (plan.rank ?? plan.index);
}
