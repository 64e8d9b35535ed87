import { expect, test } from "vitest";
import { peekable } from "./peekable.js";

async function* chunks(...sizes: readonly number[]): AsyncGenerator<Uint8Array, void, void> {
  let next = 0;
  for (const size of sizes) yield Uint8Array.from({ length: size }, () => (next += 1));
}

test("looks as far as asked, and gives everything once", async () => {
  const input = peekable(chunks(2, 0, 3, 1));
  expect(await input.peek(3)).toEqual({ bytes: Uint8Array.of(1, 2, 3), ended: false });
  expect(await input.peek(1)).toEqual({ bytes: Uint8Array.of(1), ended: false });
  expect(await input.take()).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
  input.putBack(Uint8Array.of(5));
  expect(await input.peek(2)).toEqual({ bytes: Uint8Array.of(5, 6), ended: true });
  expect(await input.take()).toEqual(Uint8Array.of(5, 6));
  expect(await input.take()).toBeUndefined();
  expect(await input.peek(2)).toEqual({ bytes: new Uint8Array(0), ended: true });
});

test("knows that the bytes asked for are all there are", async () => {
  expect(await peekable(chunks(2, 1)).peek(3)).toMatchObject({ ended: true });
  expect(await peekable(chunks(2, 2)).peek(3)).toMatchObject({ ended: false });
});

test("keeps what it looked at, even from a source that fills the same memory again", async () => {
  const memory = new Uint8Array(1);
  async function* filled(): AsyncGenerator<Uint8Array, void, void> {
    for (const byte of [1, 2, 3]) {
      memory[0] = byte;
      yield memory;
    }
  }
  expect((await peekable(filled()).peek(3)).bytes).toEqual(Uint8Array.of(1, 2, 3));
});

test("keeps what it looked at when the source fills the same memory again, a Node buffer too", async () => {
  const memory = Buffer.from("ab");
  async function* reused(): AsyncGenerator<Uint8Array, void, void> {
    yield memory;
    memory.write("cd");
    yield memory;
  }
  const source = peekable(reused());
  const { bytes } = await source.peek(3);
  expect(new TextDecoder().decode(bytes)).toBe("abc");
});

test("keeps what is put back, too", async () => {
  const memory = Uint8Array.of(1, 2);
  async function* reused(): AsyncGenerator<Uint8Array, void, void> {
    yield memory;
    memory.set([3, 4]);
    yield memory;
  }
  const source = peekable(reused());
  const taken = await source.take();
  source.putBack(taken?.subarray(1) ?? memory);
  expect((await source.peek(3)).bytes).toEqual(Uint8Array.of(2, 3, 4));
});
