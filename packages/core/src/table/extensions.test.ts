import { expect, test } from "vitest";
import { extensionName, isExtension, withFlatExtensions } from "./extensions.js";
import { tableBuilder } from "./table-builder.js";

test.each([
  ["ext.hunan.x", true],
  ["ext.unmapped.总投资.其中（一期）", true],
  ["ext.unmapped.__proto__", true],
  ["ext.hunan", false],
  ["ext.hunan.", true],
  ["ext.Hunan.x", false],
  ["name", false],
])("%s is an extension: %s", (field, expected) => {
  expect(isExtension(field)).toBe(expected);
});

test("an extension's name may have dots", () => {
  expect(extensionName("ext.hu-nan.a.b")).toEqual({ organisation: "hu-nan", name: "a.b" });
});

test("extensions are columns of texts, whatever their names", () => {
  const ext = JSON.parse(
    '{"a":{"__proto__":"p","n":1.50,"t":true,"e":"","o":{},"z":null}}',
  ) as object;
  expect(Object.entries(withFlatExtensions({ name: "x", ext }))).toEqual([
    ["name", "x"],
    ["ext.a.__proto__", "p"],
    ["ext.a.n", "1.5"],
    ["ext.a.t", "true"],
    ["ext.a.e", null],
    ["ext.a.o", null],
    ["ext.a.z", null],
  ]);
});

test("a table keeps extensions beside its fields", () => {
  const builder = tableBuilder("projects", { name: "text" }, "name");
  builder.append({ name: "x" });
  builder.append({ name: "y", ext: { a: { b: "c" } } });
  const { columns } = builder.finish({ of: () => ({ file: "f" }) }).table;
  const column = columns.get("ext.a.b");
  expect([...columns.keys()]).toEqual(["name", "ext.a.b"]);
  expect(column?.kind === "text" && [column.at(0), column.at(1)]).toEqual([undefined, "c"]);
});
