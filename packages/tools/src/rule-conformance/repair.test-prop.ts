import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { added, judgedInMemory, shown } from "./judge.js";
import { repaired } from "./repair.js";
import { faultsInMemory, plantedTogether } from "./suite.js";
import { syntheticCuts } from "./synthetic-cuts.js";

describe("repairing everything reported", () => {
  it("leads to a clean second run, whichever faults there were", () => {
    const sound = syntheticCuts(2500);
    const clean = judgedInMemory(sound);
    fc.assert(
      fc.property(fc.subarray([...faultsInMemory], { minLength: 1 }), (chosen) => {
        const planted = plantedTogether(sound, chosen);
        const first = judgedInMemory(planted.cuts);
        expect(added(first, clean).length).toBeGreaterThanOrEqual(chosen.length);
        const known = new Set(clean.findings.map(shown));
        const reported = first.findings.filter((finding) => !known.has(shown(finding)));
        const second = judgedInMemory(repaired(planted.cuts, sound, reported));
        expect(added(second, clean)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
