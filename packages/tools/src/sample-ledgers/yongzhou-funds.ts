import { type Day, dayText, parseDay } from "@ipms/core";
import { syntheticRemark } from "./places.js";
import { picker, type Picker } from "./random.js";
import { money, type Row } from "./rows.js";
import { spread } from "./spread.js";
import type { SampleProject } from "./yongzhou-projects.js";

const lastDay = parseDay("2022-06-30") ?? 0;
const step = 100_000;

/** What arrived by the end of June: 14.52 billion yuan for the returning entrepreneurs' projects. */
const totals = { returning: 14_520_000_000, others: 4_980_000_000 };

/** The receipts of the sample projects, by day. */
export function yongzhouFunds(projects: readonly SampleProject[]): Row[] {
  const pick = picker(1452);
  const receipts = [
    ...groupReceipts(
      pick,
      projects.filter((project) => project.returning),
      totals.returning,
    ),
    ...groupReceipts(
      pick,
      projects.filter((project) => !project.returning),
      totals.others,
    ),
  ].toSorted((left, right) => left.day - right.day || (left.projectId < right.projectId ? -1 : 1));
  return receipts.map(({ projectId, day, amount, origin, form }, at) => {
    const receiptId = `YZ2022-F${String(at + 1).padStart(3, "0")}`;
    return {
      receiptId,
      projectId,
      receivedOn: dayText(day),
      ...money("received", amount),
      originCountry: "CN",
      originDivision: origin,
      originScope: origin.startsWith("43") ? "other-city" : "other-province",
      form,
      carryOver: "false",
      evidenceKind:
        form === "cash"
          ? "bank-receipt"
          : form === "equipment"
            ? "invoice"
            : "settlement-statement",
      evidenceReference: `${syntheticRemark}: ${receiptId}`,
    };
  });
}

interface Receipt {
  readonly projectId: string;
  readonly day: Day;
  readonly amount: number;
  readonly origin: string;
  readonly form: string;
}

function groupReceipts(pick: Picker, projects: readonly SampleProject[], total: number): Receipt[] {
  const parts = projects.map(({ totalInvestment, milestones }) => {
    const wished = wishedPercent(pick, milestones);
    return {
      wish: (totalInvestment / 100) * wished,
      least: 0,
      most: wished === 0 ? 0 : (totalInvestment / 100) * 95,
    };
  });
  const sums = spread(parts, total, step);
  return projects.flatMap((project, at) => receiptsOf(pick, project, sums[at] ?? 0));
}

/** Per cent of the total investment that may have arrived, by stage; some signed ones have none. */
function wishedPercent(pick: Picker, milestones: SampleProject["milestones"]): number {
  if (milestones.commissioned !== undefined) return pick.integer(65, 90);
  if (milestones.started !== undefined) return pick.integer(25, 55);
  return pick.chance(50) ? pick.integer(3, 12) : 0;
}

function receiptsOf(pick: Picker, project: SampleProject, sum: number): Receipt[] {
  if (sum === 0) return [];
  const count = sum < 20 * step ? 1 : pick.integer(1, 4);
  // Each a little smaller than the one before: two alike on one day would be one entered twice.
  const portion = Math.floor(sum / count / step) * step;
  const others = Array.from({ length: count - 1 }, (_, at) => portion - at * step);
  const first = sum - others.reduce((total, amount) => total + amount, 0);
  return [first, ...others].map((amount) => ({
    projectId: project.projectId,
    day: pick.integer(project.milestones.signed, lastDay),
    amount,
    origin: project.origin,
    form: pick.one(["cash", "cash", "construction", "equipment"]),
  }));
}
