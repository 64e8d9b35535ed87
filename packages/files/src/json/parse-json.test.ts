import { describe, expect, test } from "vitest";
import { linePosition, parseJson, pointerOf } from "./parse-json.js";

const depth = 64;

describe("parseJson", () => {
  test.each([
    ['{"a":[1,-2,true,false,null,"x"]}'],
    [' { "a" : { } , "b" : [ ] } '],
    ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u62db\\ud842\\udfb7"'],
    ["[[],[[]],{}]"],
    ["-0"],
    ["9007199254740991"],
    ['"招商"'],
  ])("reads %s as JSON.parse does", (text) => {
    const { value, problems } = parseJson(text, depth);
    expect(problems).toEqual([]);
    expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
  });

  test.each([
    ["", "unexpected-end", 1, 1, ""],
    ["[1,", "unexpected-end", 1, 4, "/1"],
    ['{"a":\n  "b', "unexpected-end", 2, 5, "/a"],
    ['{"a": tru}', "unexpected-character", 1, 10, "/a"],
    ["[1,]", "unexpected-character", 1, 4, "/1"],
    ['{"a":1,}', "unexpected-character", 1, 8, ""],
    ["{'a':1}", "unexpected-character", 1, 2, ""],
    ["01", "unexpected-character", 1, 2, ""],
    ["1.", "unexpected-character", 1, 2, ""],
    ["+1", "unexpected-character", 1, 1, ""],
    ["NaN", "unexpected-character", 1, 1, ""],
    ["[1] x", "unexpected-character", 1, 5, ""],
    ['["\\x"]', "unexpected-character", 1, 4, "/0"],
    ['["a\tb"]', "unexpected-character", 1, 4, "/0"],
    ['["a\u0000b"]', "unexpected-character", 1, 4, "/0"],
    ['["\\u12g4"]', "unexpected-character", 1, 4, "/0"],
    ["\uFEFF1", "unexpected-character", 1, 1, ""],
    [`${"[".repeat(65)}${"]".repeat(65)}`, "too-deep", 1, 65, "/0".repeat(64)],
  ])("refuses %j", (text, code, line, column, pointer) => {
    const { value, problems } = parseJson(text, depth);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code, pointer }]);
    expect(linePosition(text, problems[0]?.offset ?? -1)).toEqual({ line, column });
  });

  test.each([
    ['{"a":1,"b":2,"a":3}', '{"a":1,"b":2}', "duplicate-key", "/a"],
    ['{"a":{"b":1e3}}', '{"a":{"b":"1e3"}}', "inexact-number", "/a/b"],
    ["[1.0]", '["1.0"]', "inexact-number", "/0"],
    ["[9007199254740992]", '["9007199254740992"]', "inexact-number", "/0"],
    ['{"~/":0.5}', '{"~/":"0.5"}', "inexact-number", "/~0~1"],
    ['"\\ud800"', '"\\ud800"', "invalid-text", ""],
    ['"\\u0000"', '"\\u0000"', "invalid-text", ""],
  ])("reads %s and says what it could not take over", (text, expected, code, pointer) => {
    const { value, problems } = parseJson(text, depth);
    expect(JSON.stringify(value)).toBe(expected);
    expect(problems).toMatchObject([{ code, pointer }]);
  });

  test("gives __proto__ no power", () => {
    const { value } = parseJson('{"__proto__":{"polluted":true},"constructor":1}', depth);
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("nesting up to the limit is read", () => {
    expect(parseJson(`${"[".repeat(64)}${"]".repeat(64)}`, depth).problems).toEqual([]);
  });
});

test("pointerOf escapes as RFC 6901 asks", () => {
  expect(pointerOf(["a/b", 0, "m~n"])).toBe("/a~1b/0/m~0n");
  expect(pointerOf([])).toBe("");
});
