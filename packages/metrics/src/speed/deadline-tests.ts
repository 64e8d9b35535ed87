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
 * @param input - what sets the deadline
 * @param part - projects whose deadline had come, and those of them that met or missed it
 * @param choices - the parameters
 */
export function deadlineMeasure(
  metric: string,
  input: Pick<DeadlineInput, "deadline" | "labels">,
  part: DeadlineInput["part"] | "missed",
  choices: Choices,
): Measure {
  const { due, met } = deadlineTests(input.deadline, choices);
  const last = { due: [], met: [met], missed: [not(met)] }[part];
  return projectsWhere(`${metric}-${part}`, input, [...due.map(({ test }) => test), ...last]);
}

/** The measure that counts the projects of which the first few tests of a deadline hold. */
export function passingMeasure(
  metric: string,
  input: Pick<DeadlineInput, "labels">,
  first: DeadlineTests["due"],
): Measure {
  const tests = first.map(({ test }) => test);
  return projectsWhere(`${metric}-${first.at(-1)?.otherwise ?? ""}`, input, tests);
}

function projectsWhere(
  id: string,
  { labels }: Pick<DeadlineInput, "labels">,
  tests: readonly Test[],
): Measure {
  return {
    type: "measure",
    id,
    version: 1,
    labels,
    kind: "count",
    table: "projects",
    aggregate: { count: "projects" },
    where: and(...tests),
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
    met: inTime(milestone, plan),
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
      met: inTime(to, over),
    };
  }
  const old = comparison(workingDays(start, asOf), ">=", length);
  return {
    due: [entered, arrival, { test: old, otherwise: "too-young" }],
    met: and(comparison(end, "<=", asOf), comparison(workingDays(start, end), "<=", length)),
  };
}

/**
 * Whether a milestone was reached by a deadline that is over. That it was reached by the as-of date follows;
 * said as well, it decides where the deadline itself is not known to the day.
 */
function inTime(milestone: Milestone, deadline: Term<"date">): Test {
  return and(reached(milestone, deadline), reached(milestone, asOf));
}

function workingDays(from: Term<"date">, to: Term<"date">): Term<"integer"> {
  return { node: "working-days-between", from, to };
}

function dateField(field: string): FieldNode<"date"> {
  return { node: "field", table: "projects", field };
}
