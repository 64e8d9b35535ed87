import { expect, it } from "vitest";
import { codePrefix } from "./code-prefix.js";
import { no, type Truth, undecided, yes } from "./truth.js";

it.each<[string, string, Truth, string]>([
  ["431102", "4311", yes, "a county of the prefecture"],
  ["431100", "4311", yes, "the prefecture itself"],
  ["431100", "431102", undecided, "known only to the prefecture"],
  ["430000", "4311", undecided, "known only to the province"],
  ["431200", "431102", no, "another prefecture"],
  ["440000", "4311", no, "another province"],
  ["3611", "36", yes, "a class of the division of industry"],
  ["36", "3611", undecided, "known only to the division of industry"],
  ["37", "3611", no, "another division of industry"],
  ["", "36", no, "no code says nothing about it"],
])("%s under %s: %s (%s)", (code, prefix, truth) => {
  expect(codePrefix(code, prefix)).toBe(truth);
});
