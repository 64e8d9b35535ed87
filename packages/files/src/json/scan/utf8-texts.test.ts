import { expect, test } from "vitest";
import { utf8TextsBuilder } from "./utf8-texts.js";

const bytes = new TextEncoder().encode("…招商🏭…");

test("keeps texts given as bytes and as strings, in their order", () => {
  const builder = utf8TextsBuilder();
  builder.pushUtf8(bytes, 3, 13);
  builder.push("half a pair: \ud83c");
  builder.push(null);
  builder.pushUtf8(bytes, 3, 3);
  builder.pushUtf8(bytes, 3, 6);
  const column = builder.finish();
  const texts = [0, 1, 2, 3, 4, 5].map((row) => column.kind === "text" && column.at(row));
  expect(texts).toEqual(["招商🏭", "half a pair: \ud83c", undefined, undefined, "招", undefined]);
});

test("takes rows back, and grows", () => {
  const builder = utf8TextsBuilder();
  for (let row = 0; row < 5000; row += 1) {
    builder.pushUtf8(bytes, 3, 9);
    builder.push("lost");
    builder.pushUtf8(bytes, 0, 3);
    builder.truncate(row + 1);
  }
  expect(builder.length).toBe(5000);
  const column = builder.finish();
  const texts = Array.from({ length: 5000 }, (_, row) => column.kind === "text" && column.at(row));
  expect(new Set(texts)).toEqual(new Set(["招商"]));
});

test("says what is no text", () => {
  expect(utf8TextsBuilder().push(5)).toMatchObject({ code: "invalid-text" });
});
