import {
  and,
  asOf,
  comparison,
  daysAfter,
  type DeadlineInput,
  type FieldNode,
  literal,
  type Measure,
  type Milestone,
  milestoneField,
  not,
  or,
  present,
  reached,
  type Term,
  type Test,
} from "@ipms/core";

/** What the parameters of a metric with deadlines say. */
type Choices = Readonly<Record<string, string | readonly string[]>>;

/** The tests that decide whether a project is judged, each with the reason why it is not. */
export interface DeadlineTests {
  /** In the order in which they are tried; a project is due where all of them hold. */
  readonly due: readonly { readonly test: Test; readonly otherwise: string }[];
  /** Whether a due project arrived in time. */
  readonly met: Test;
}

/** The tests of a deadline, for the parameters in force. */
export function deadlineTests(
  deadline: DeadlineInput["deadline"],
  choices: Choices,
): DeadlineTests {
  return deadline === "plan" ? planTests(choices) : windowTests(choices);
}

/**
 * The measure that a deadline makes once the parameters are known: an ordinary count, which every
 * engine evaluates like any other.
 *
 * @param metric - the metric's id, for the measure's name
 */
export function deadlineMeasure(metric: string, input: DeadlineInput, choices: Choices): Measure {
  const { due, met } = deadlineTests(input.deadline, choices);
  const tests = due.map(({ test }) => test);
  return {
    type: "measure",
    id: `${metric}-${input.part}`,
    version: 1,
    labels: input.labels,
    kind: "count",
    table: "projects",
    aggregate: { count: "projects" },
    where: input.part === "due" ? and(...tests) : and(...tests, met),
    additivity: "additive",
  };
}

/** The field of a planned date, where a milestone has one. */
const planned: Readonly<Record<string, string>> = {
  started: "plannedStartOn",
  completed: "plannedCompletionOn",
  commissioned: "plannedCommissioningOn",
};

function planTests(choices: Choices): DeadlineTests {
  const milestone = String(choices["milestone"]) as Milestone;
  const plan = dateField(planned[milestone] ?? "");
  return {
    due: [
      // An absent plan comes after no day, and a ledger without plans has nothing to compare.
      { test: comparison(plan, ">=", literal("date", "0001-01-01")), otherwise: "no-plan" },
      { test: comparison(plan, "<=", asOf), otherwise: "not-due" },
    ],
    met: reached(milestone, plan),
  };
}

function windowTests(choices: Choices): DeadlineTests {
  const [from, to] = [String(choices["from"]), String(choices["to"])] as [Milestone, Milestone];
  const [start, end] = [dateField(milestoneField(from)), dateField(milestoneField(to))];
  const length = literal("integer", String(choices["days"]));
  const forwards = or(not(present(end)), not(comparison(end, "<", start)));
  const arrival = { test: forwards, otherwise: "negative-duration" };
  const entered = { test: comparison(start, "<=", asOf), otherwise: "not-entered" };
  if (choices["unit"] !== "working-days") {
    const over = daysAfter(start, length);
    return {
      due: [entered, arrival, { test: comparison(over, "<=", asOf), otherwise: "too-young" }],
      met: reached(to, over),
    };
  }
  const old = comparison(workingDays(start, asOf), ">=", length);
  return {
    due: [entered, arrival, { test: old, otherwise: "too-young" }],
    met: and(comparison(end, "<=", asOf), comparison(workingDays(start, end), "<=", length)),
  };
}

function workingDays(from: Term<"date">, to: Term<"date">): Term<"integer"> {
  return { node: "working-days-between", from, to };
}

function dateField(field: string): FieldNode<"date"> {
  return { node: "field", table: "projects", field };
}
