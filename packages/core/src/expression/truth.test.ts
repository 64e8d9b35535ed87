import { expect, test } from "vitest";
import { andTruth, no, notTruth, orTruth, undecided, yes } from "./truth.js";

// Kleene's strong logic of three values, as printed in its truth tables.
test.each([
  [no, no, no, no],
  [no, yes, no, yes],
  [no, undecided, no, undecided],
  [yes, no, no, yes],
  [yes, yes, yes, yes],
  [yes, undecided, undecided, yes],
  [undecided, no, no, undecided],
  [undecided, yes, undecided, yes],
  [undecided, undecided, undecided, undecided],
] as const)("%i and, or %i", (a, b, both, either) => {
  expect(andTruth(a, b)).toBe(both);
  expect(orTruth(a, b)).toBe(either);
});

test("not", () => {
  expect(([no, yes, undecided] as const).map((answer) => notTruth(answer))).toStrictEqual([
    yes,
    no,
    undecided,
  ]);
});
