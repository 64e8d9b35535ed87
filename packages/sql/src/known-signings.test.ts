import { evaluate, ledgerOf, signedProjects } from "@ipms/metrics";
import { afterAll, describe, expect, it } from "vitest";
import { openDuckdb } from "./engines/duckdb/open-duckdb.js";
import { ledgerIn } from "./ledger-in.js";
import { signedAtAll } from "./random-questions.test-input.js";

const question = { period: "2022-H1", asOf: "2022-06-30", knownAt: "2022-06-30" } as const;
const projects = [
  { projectId: "1", name: "Mill", recordedOn: "2022-02-01" },
  { projectId: "2", name: "Dock", recordedOn: "2022-02-01" },
  { projectId: "3", name: "Yard", recordedOn: "2022-08-01" },
];
const engine = await openDuckdb({ threads: 1 });

afterAll(async () => engine.close());

describe("signings as they were known on a day", () => {
  it("are counted by a measure over them", async () => {
    // The second signing of the mill and the only one of the yard came later.
    const signings = [
      { projectId: "1", signedOn: "2022-01-10" },
      { projectId: "1", signedOn: "2022-07-10" },
      { projectId: "2", signedOn: "2022-01-20" },
      { projectId: "3", signedOn: "2022-07-20" },
    ];
    const { ledger } = ledgerOf({ projects, signings });
    await engine.load(ledger, { replace: true });
    const [found] = await ledgerIn(engine).evaluate([signedAtAll], question);
    expect(found).toMatchObject({ status: "value", value: { numerator: "2" } });
    expect(found).toStrictEqual(evaluate(signedAtAll, ledger, question));
  });

  it("hinder nothing where they name no project", async () => {
    const signedOn = "2022-01-10";
    const { ledger } = ledgerOf({
      projects: projects.map((project) => ({ ...project, signedOn })),
      signings: [{ signedOn }],
    });
    await engine.load(ledger, { replace: true });
    const [found] = await ledgerIn(engine).evaluate([signedProjects], question);
    expect(found).toMatchObject({ status: "value", value: { numerator: "2" } });
    expect(found).toStrictEqual(evaluate(signedProjects, ledger, question));
  });
});
