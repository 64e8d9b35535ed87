import { expect, it } from "vitest";
import { arrayLiteral } from "./array-literal.js";

it("quotes what would end an element, and tells the text NULL from none", () => {
  const texts = ['a"b', String.raw`\N`, "c,{d}", "NULL", "", null];
  expect(arrayLiteral(texts)).toBe(String.raw`{"a\"b","\\N","c,{d}","NULL","",NULL}`);
});

it("writes numbers plainly", () => {
  expect(arrayLiteral([-5n, 1205n, null], 2)).toBe("{-0.05,12.05,NULL}");
  expect(arrayLiteral([19_538, true])).toBe("{19538,true}");
});
