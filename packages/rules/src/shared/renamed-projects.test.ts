import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { renamedProjects } from "./renamed-projects.js";

type Named = Readonly<Record<string, string | null>>;

function renamed(now: readonly Named[], before: readonly Named[]): readonly (readonly number[])[] {
  const [ledger, previous] = [now, before].map((projects) => ledgerOf({ projects }));
  if (ledger === undefined || previous === undefined) throw new Error("no ledgers");
  return [...renamedProjects(ledger.ledger, previous.ledger)];
}

const battery = { name: "电池项目", division: "430121" };
const pharma = { name: "制药项目", division: "430121" };

it("finds a project under its new id", () => {
  const before = [
    { projectId: "P-1", ...battery },
    { projectId: "P-2", ...pharma },
  ];
  const now = [
    { projectId: "P-2", ...pharma },
    { projectId: "N-1", ...battery, name: "电池" },
  ];
  expect(renamed(now, before)).toEqual([[1, 0]]);
});

it.each([
  ["two of them are new", ["N-1", "N-2"], ["P-1"]],
  ["two of them are gone", ["N-1"], ["P-1", "P-2"]],
  ["none is gone", ["N-1"], []],
])("takes none for another where %s", (_, now, before) => {
  const named = (ids: readonly string[]) => ids.map((projectId) => ({ projectId, ...battery }));
  expect(renamed(named(now), named(before))).toEqual([]);
});

it.each([
  ["name", { name: null, division: "430121" }],
  ["owner", { name: "电池项目", division: null }],
])("takes none for another without a %s", (_, parts) => {
  const [now, before] = [
    { projectId: "N-1", ...parts },
    { projectId: "P-1", ...parts },
  ];
  const other = { projectId: "P-9", ...pharma };
  expect(renamed([now, other], [before, other])).toEqual([]);
});
