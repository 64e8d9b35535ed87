import { expect, it } from "vitest";
import { report } from "./main.js";

it("asks by a place's own practice", () => {
  // 3 of 5 started; strictly, 1 of the 3 formal contracts that were not terminated.
  expect(report()).toEqual([
    "60.0% of 5",
    "33.3% of 3",
    '{"contract-type-excluded":1,"terminated-dropped":1}',
  ]);
});
