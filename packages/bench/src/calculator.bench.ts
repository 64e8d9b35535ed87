import { startRate } from "@ipms/metrics";
import { bench, describe } from "vitest";

// The floor: what the same figure costs in floating point, with no exactness and no refusals.
describe("one calculator call", () => {
  bench("by hand, in floating point", () => {
    const [started, signed] = [74, 106];
    if (signed === 0 || started > signed) throw new Error("refused");
    ((started / signed) * 100).toFixed(1);
  });

  bench("startRate", () => {
    startRate({ started: 74, signed: 106 });
  });
});
