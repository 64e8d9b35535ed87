import { rules, type ValidationReport } from "@ipms/rules";
import { beforeAll, describe, expect, it } from "vitest";
import { applied } from "./apply.js";
import { added, judged, judgedInMemory, type Read, readJson, shown } from "./judge.js";
import {
  baseCuts,
  conformanceCases,
  plantedTogether,
  rulesOfFiles,
  rulesOfSmallLedgers,
} from "./suite.js";
import { syntheticCuts } from "./synthetic-cuts.js";

const base = baseCuts();
const cases = conformanceCases();
let [ledger, previous]: Read[] = [];
let clean: ValidationReport;

beforeAll(async () => {
  ledger = await readJson(base.ledger);
  previous = await readJson(base.previous);
  clean = report();
});

function report(now = ledger, before = previous) {
  if (now === undefined || before === undefined) throw new TypeError("nothing was read");
  return judged(now, before.ledger);
}

describe("the clean ledger of the suite", () => {
  it("has no finding above a notice, and is read without a problem", () => {
    const { counts, faults, complete } = clean;
    expect({ counts, faults, complete, problems: ledger?.problems }).toEqual({
      counts: { error: 0, warning: 0, notice: counts.notice },
      faults: [],
      complete: true,
      problems: [],
    });
  });
});

describe("the cases of the suite", () => {
  it("have ids of their own and cover every rule", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const covered = cases.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    const all = Object.values(rules).map(({ id }) => id);
    expect([...new Set([...covered, ...rulesOfFiles])].toSorted()).toEqual(all.toSorted());
  });

  it.each(cases)("$id: exactly the findings listed", async (each) => {
    const now = await readJson(applied(base.ledger, each.changes));
    const before =
      each.previousChanges.length === 0
        ? previous
        : await readJson(applied(base.previous, each.previousChanges));
    const found = report(now, before);
    expect(found.faults).toEqual([]);
    expect(added(found, clean)).toEqual(each.findings.map(shown).toSorted());
    const weights = new Map(found.findings.map((finding) => [shown(finding), finding.severity]));
    for (const finding of each.findings) {
      expect(weights.get(shown(finding))).toBe(finding.severity);
    }
  });
});

describe("a large clean ledger", () => {
  // A hundred thousand projects take minutes on a small machine: these are enough to find cries of wolf.
  const cuts = syntheticCuts(20_000);
  const sound = judgedInMemory(cuts);

  it("has no finding above a notice, and every rule finds something to judge", () => {
    expect(sound.faults).toEqual([]);
    expect(sound.counts).toEqual({ error: 0, warning: 0, notice: sound.counts.notice });
    const idle = sound.rules.filter(
      ({ level, applied: count }) => level !== "field" && count === 0,
    );
    expect(idle.map(({ id }) => id)).toEqual(rulesOfSmallLedgers);
  });

  it("with every fault at once has exactly the findings of all of them", () => {
    const planted = plantedTogether(cuts);
    expect(added(judgedInMemory(planted.cuts), sound)).toEqual(
      planted.findings.map(shown).toSorted(),
    );
  });
});
