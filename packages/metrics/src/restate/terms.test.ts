import { describe, expect, it } from "vitest";
import { scheduleLead, signedProjects, targetCompletion } from "@ipms/metrics";
import { figureOf } from "./restated-figure.test-input.js";

describe("a figure that no record changed", () => {
  const mill = { projectId: "mill", signedOn: "2022-02-10" };

  it("is explained by the target", () => {
    const target = (value: string, targetId = "t") => ({
      targets: [
        {
          targetId,
          metric: "signed-projects",
          period: "2022-H1",
          kind: "expected",
          valueKind: "count",
          value,
        },
      ],
    });
    const figure = figureOf(
      { projects: [mill], ...target("2") },
      { projects: [mill], ...target("4") },
      targetCompletion(signedProjects),
    );
    // One of two is 50%, one of four 25%.
    expect(figure.change).toMatchObject({ numerator: "-1", denominator: "4" });
    expect(figure.inputs.map(({ name, unexplained }) => [name, unexplained?.numerator])).toEqual([
      ["actual", undefined],
      ["target", "2"],
    ]);
    const changed = { table: "targets", row: "t", field: "value", before: "2", after: "4" };
    expect(figure.terms).toEqual([changed]);
    const another = figureOf(
      { projects: [mill], ...target("2") },
      { projects: [mill], ...target("4", "u") },
      targetCompletion(signedProjects),
    );
    expect(
      another.terms.map(({ row, field, before, after }) => [row, field, before, after]),
    ).toEqual(
      expect.arrayContaining([
        ["u", "targetId", "t", "u"],
        ["u", "value", "2", "4"],
      ]),
    );
  });

  it("is explained by the plan", () => {
    const cut = (june: string) => ({
      projects: [mill],
      targets: [
        { targetId: "t", metric: "signed-projects", period: "2022", kind: "expected", value: "8" },
      ],
      targetPlans: [
        { targetId: "t", through: "2022-03", cumulativeValue: "1" },
        { targetId: "t", through: "2022-06", cumulativeValue: june },
      ],
    });
    const parameters = { schedule: "plan" };
    const figure = figureOf(cut("2"), cut("4"), scheduleLead(signedProjects), { parameters });
    // Of 8 are 2, then 4 due: one signed project leads by 12.5 − 25, then lags by 12.5 − 50.
    expect(figure.change).toMatchObject({ numerator: "-1", denominator: "4" });
    expect(figure.terms).toEqual([
      {
        table: "targetPlans",
        field: "cumulativeValue",
        row: "t 2022-06",
        before: "2",
        after: "4",
      },
    ]);
    const evenly = figureOf(cut("2"), cut("4"), scheduleLead(signedProjects));
    expect(evenly.terms).toEqual([]);
  });
});
