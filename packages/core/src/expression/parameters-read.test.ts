import { expect, it } from "vitest";
import { and, asOf, fieldsOf, inPeriod, not, oneOf, parameter, parametersRead } from "@ipms/core";
import { reached, startsWith } from "@ipms/core";

const project = fieldsOf<{ signedOn: "date"; startKind: "code"; division: "code" }>("projects");

it("finds every parameter once, wherever it stands", () => {
  const test = and(
    inPeriod(project.signedOn),
    not(reached("started", asOf)),
    reached("terminated", asOf),
    oneOf(project.startKind, parameter("criteria")),
    startsWith(project.division, parameter("prefix")),
  );
  const names = ["periodStart", "periodLast", "asOf", "criteria", "prefix"];
  expect(parametersRead(test)).toEqual(names);
  expect(parametersRead(oneOf(project.startKind, ["licence"]))).toEqual([]);
});
