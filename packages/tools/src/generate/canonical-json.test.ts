import { expect, it } from "vitest";
import { canonicalJson, contentHash } from "./canonical-json.js";

it("writes equal values equally, whatever the order of their keys", () => {
  const value = { b: [1, { d: "x", c: true }], a: "开工", left: undefined };
  expect(canonicalJson(value)).toBe('{"a":"开工","b":[1,{"c":true,"d":"x"}]}');
});

it("hashes the UTF-8 text", () => {
  // printf '{"a":1}' | sha256sum
  expect(contentHash({ a: 1 })).toBe(
    "sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862",
  );
});
