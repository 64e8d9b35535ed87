import type { Problem } from "@ipms/core";
import { describe, expect, test } from "vitest";
import { type Chunks, pieces, UnreadableFile } from "./byte-source.js";

async function collect(chunks: Chunks, maximumBytes?: number) {
  const problems: Problem[] = [];
  const lengths: number[] = [];
  const limits = maximumBytes === undefined ? {} : { maximumBytes };
  for await (const piece of pieces(chunks, limits, (problem) => problems.push(problem))) {
    lengths.push(piece.length);
  }
  return { lengths, problems };
}

const bytes = (length: number): Uint8Array => new Uint8Array(length);

describe("pieces", () => {
  test("takes all bytes at once", async () => {
    expect((await collect(bytes(5))).lengths).toEqual([5]);
  });

  test("takes lists, generators and web streams", async () => {
    async function* generated() {
      yield await Promise.resolve(bytes(2));
      yield bytes(3);
    }
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes(2));
        controller.enqueue(bytes(3));
        controller.close();
      },
    });
    for (const chunks of [[bytes(2), bytes(3)], generated(), stream]) {
      expect(await collect(chunks)).toEqual({ lengths: [2, 3], problems: [] });
    }
  });

  test("cuts large chunks", async () => {
    const { lengths } = await collect([bytes(600 * 1024)]);
    expect(lengths).toEqual([512 * 1024, 88 * 1024]);
  });

  test("gives no more than the limit, and exactly the limit without complaint", async () => {
    expect(await collect([bytes(4), bytes(4)], 8)).toEqual({ lengths: [4, 4], problems: [] });
    expect(await collect([bytes(4), bytes(5)], 8)).toEqual({
      lengths: [4, 4],
      problems: [{ code: "file-too-large", parameters: { limit: 8 } }],
    });
  });

  test("tells why a source failed, after what it gave", async () => {
    const failing = (failure: Error): Chunks =>
      (function* () {
        yield bytes(1);
        throw failure;
      })();
    const denied = Object.assign(new Error("denied"), { code: "EACCES" });
    const missing = { code: "missing-file", parameters: { path: "x" } } as const;
    expect(await collect(failing(denied))).toEqual({
      lengths: [1],
      problems: [{ code: "unreadable-file", parameters: { detail: "EACCES" } }],
    });
    expect(await collect(failing(new UnreadableFile(missing)))).toEqual({
      lengths: [1],
      problems: [missing],
    });
  });

  test("closes a source that is left early", async () => {
    let closed = false;
    function* source() {
      try {
        for (;;) yield bytes(1);
      } finally {
        closed = true;
      }
    }
    for await (const piece of pieces(source(), {}, () => undefined)) if (piece.length > 0) break;
    expect(closed).toBe(true);
  });
});
