import { expect, test } from "vitest";
import { keyStandsAt, keyWords } from "./key-words.js";

const encoder = new TextEncoder();

test.each(['"a":', '"name":', '"site":', '"signedOn":', '"totalInvestment":'])(
  "%s stands where it is written, and nowhere else",
  (key) => {
    const bytes = encoder.encode(`{${key}1,"x${key.slice(1)}2}`.padEnd(80, "\0"));
    const view = new DataView(bytes.buffer);
    const words = keyWords(encoder.encode(key));
    const found = Array.from({ length: 50 }, (_, at) => at).filter((at) =>
      keyStandsAt(view, at, words),
    );
    expect(found).toEqual([1]);
  },
);

test("one other letter makes another key", () => {
  const key = '"signedOn":';
  const words = keyWords(encoder.encode(key));
  for (let place = 0; place < key.length; place += 1) {
    const other = encoder.encode(key.slice(0, place) + "_" + key.slice(place + 1));
    expect(keyStandsAt(new DataView(other.buffer), 0, words)).toBe(false);
  }
});
