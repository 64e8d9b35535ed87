import { expect, it } from "vitest";
import {
  and,
  asOf,
  comparison,
  contains,
  daysAfter,
  fieldsOf,
  literal,
  not,
  or,
  present,
  reached,
} from "./build.js";
import { fieldsRead } from "./fields-read.js";

const project = fieldsOf<{ name: "text"; site: "text"; plannedJobs: "integer"; signedOn: "date" }>(
  "projects",
);
const atSite = comparison(project.site, "=", literal("text", "North"));

it("asks for every field whose value or presence a test needs", () => {
  expect(fieldsRead(and(atSite, not(present(project.name))))).toEqual([
    [{ table: "projects", field: "name" }],
    [{ table: "projects", field: "site" }],
  ]);
});

it("asks for a milestone's own date, since dates that imply it show only some projects", () => {
  expect(fieldsRead(reached("completed", asOf))).toEqual([
    [{ table: "projects", field: "completedOn" }],
  ]);
});

it("asks for no field that is read only under its presence", () => {
  expect(fieldsRead(or(not(present(project.site)), atSite))).toEqual([]);
});

it("does without milestones that would only confirm what another test shows", () => {
  expect(fieldsRead(or(atSite, reached("completed", asOf)))).toEqual([
    [{ table: "projects", field: "site" }],
  ]);
  expect(fieldsRead(or(reached("landed", asOf), reached("registered", asOf)))).toEqual([
    [{ table: "projects", field: "landedOn" }],
    [{ table: "projects", field: "registeredOn" }],
  ]);
});

it("asks for what a moved date and a text within another are made of", () => {
  const moved = daysAfter(project.signedOn, project.plannedJobs);
  expect(fieldsRead(and(comparison(moved, "<", asOf), contains(project.name, ["园"])))).toEqual([
    [{ table: "projects", field: "signedOn" }],
    [{ table: "projects", field: "plannedJobs" }],
    [{ table: "projects", field: "name" }],
  ]);
});
