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

/** A cell that was refused. */
interface Refused {
  /** The row, counted in its block. */
  readonly row: number;
  readonly plan: ColumnPlan;
  readonly refusal: Refusal;
}

/** Puts the problems of a file in order, keeps some of them and counts the others. */
export interface ProblemKeeper {
  /** Takes in a problem that concerns no cell: those of a batch come before all others. */
  report(problem: RecordProblem): void;
  /** Takes in a refused cell; columns come one after the other. */
  add(refused: Refused): void;
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
  const counts = new Map<string, Map<ProblemCode, number>>();
  let reported: RecordProblem[] = [];
  let refused: Refused[] = [];
  let kept: (RecordProblem & { readonly row: number })[] = [];
  let omitted = new Map<ProblemCode, number>();

  /** Whether another problem of this code and field has room; where not, it is counted. */
  const hasRoom = (code: ProblemCode, field = ""): boolean => {
    let ofField = counts.get(field);
    if (ofField === undefined) counts.set(field, (ofField = new Map()));
    const count = ofField.get(code) ?? 0;
    if (count < maximum) ofField.set(code, count + 1);
    else omitted.set(code, (omitted.get(code) ?? 0) + 1);
    return count < maximum;
  };

  return {
    report(problem) {
      if (hasRoom(problem.code, problem.field)) reported.push(problem);
    },
    add(cell) {
      // Those of one code and field come row by row, so the first are known before they are sorted.
      if (hasRoom(cell.refusal.code, cell.plan.field)) refused.push(cell);
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
      const taken = { problems: [...reported, ...ofCells], omitted };
      reported = [];
      kept = [];
      omitted = new Map();
      return taken;
    },
  };
}

function rankOf({ plan, refusal }: Refused): number {
  return refusal.early === true ? plan.index : lateRanks + (plan.rank ?? plan.index);
}
