import { type FieldNode, milestoneField, provenBy, type Test } from "@ipms/core";

/** The column that keeps a date as it is written, beside the one that says that it may not be there. */
export function writtenField(field: string): string {
  return `${field} (as written)`;
}

/**
 * A test of a ledger as it stood on a day. Where a date may not have been there yet, a condition on it
 * holds at most perhaps, but fails as surely as it does of the date that is written: an undated signing
 * of 2018 was no signing of 2022, whether it was on the ledger or not.
 *
 * @param test - the test
 * @param isMasked - tells which fields have a column of {@link writtenField} beside them
 */
export function asKnown(test: Test, isMasked: (field: FieldNode) => boolean): Test {
  switch (test.node) {
    case "and":
    case "or":
      return { ...test, tests: test.tests.map((each) => asKnown(each, isMasked)) };
    case "not":
      return { ...test, test: asKnown(test.test, isMasked) };
    case "reached": {
      const tests = provenBy(test.milestone).map((milestone): Test => {
        const left = {
          node: "field",
          table: "projects",
          field: milestoneField(milestone),
        } as const;
        return { node: "compare", operator: "<=", left, right: test.by };
      });
      return asKnown({ node: "or", tests }, isMasked);
    }
    case "compare": {
      const { left } = test;
      if (left.node !== "field" || !isMasked(left)) return test;
      return { node: "and", tests: [{ ...test, left: written(left) }, isThere(left)] };
    }
    case "present":
      if (!isMasked(test.field)) return test;
      return { node: "and", tests: [{ ...test, field: written(test.field) }, isThere(test.field)] };
    default:
      return test;
  }
}

function written(field: FieldNode): FieldNode {
  return { ...field, field: writtenField(field.field) };
}

/** Holds for every date that is there, and perhaps for one that may not be. */
function isThere(left: FieldNode): Test {
  const last = { node: "literal", value: "9999-12-30", kind: "date" } as const;
  return { node: "compare", operator: "<=", left, right: last };
}
