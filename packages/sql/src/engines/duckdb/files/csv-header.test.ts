import { expect, it } from "vitest";
import { headerOf } from "./csv-header.js";

it.each([
  ["a,b\n1,2\n", ["a", "b"]],
  ["a,b\r\n1,2\r\n", ["a", "b"]],
  ["a,b", ["a", "b"]],
  ['"a ""quoted"", name","two\nlines"\n', ['a "quoted", name', "two\nlines"]],
  ["a,,b,\n", ["a", "", "b", ""]],
  ["项目,b\n", ["项目", "b"]],
])("reads %j", (text, names) => {
  expect(headerOf(text)).toEqual(names);
});

it.each(["", "\n", '"a,b\n', '"a"b,c\n', 'a"b,c\n'])("finds no header in %j", (text) => {
  expect(headerOf(text)).toBeUndefined();
});
