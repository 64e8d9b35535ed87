import { mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gathered } from "./gathered.js";
import { writeFiles } from "./node-write.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ipms-write-"));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

function* broken(): Generator<string, void, void> {
  yield "half";
  throw Object.assign(new Error("no room"), { code: "ENOSPC" });
}

describe("writeFiles", () => {
  it("writes texts and bytes, and makes the folder of a file", async () => {
    const bytes = Uint8Array.of(0xe9, 0xa1, 0xb9);
    const content = ["名称\n", bytes, "目\n"];
    expect(await writeFiles([{ path: at("tables/a.csv"), content }], false)).toBeUndefined();
    expect(await readFile(at("tables/a.csv"), "utf8")).toBe("名称\n项目\n");
    expect(await readdir(at("tables"))).toEqual(["a.csv"]);
  });

  it("replaces a file only where it may", async () => {
    await writeFile(at("a.csv"), "old");
    const files = [{ path: at("a.csv"), content: ["new"] }];
    expect(await writeFiles(files, false)).toEqual({ path: at("a.csv"), failure: "EEXIST" });
    expect(await readFile(at("a.csv"), "utf8")).toBe("old");
    expect(await writeFiles(files, true)).toBeUndefined();
    expect(await readFile(at("a.csv"), "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["a.csv"]);
  });

  it.each([false, true])("leaves everything as it was after a failure (%s)", async (overwrite) => {
    await writeFile(at("b.csv"), "old");
    const files = [
      { path: at("a.csv"), content: ["whole"] },
      { path: at("b.csv"), content: broken() },
    ];
    expect(await writeFiles(files, overwrite)).toEqual({ path: at("b.csv"), failure: "ENOSPC" });
    expect(await readdir(folder)).toEqual(["b.csv"]);
    expect(await readFile(at("b.csv"), "utf8")).toBe("old");
  });

  it("takes back the files before one whose name was taken", async () => {
    await writeFile(at("b.csv"), "old");
    const files = [
      { path: at("a.csv"), content: ["new"] },
      { path: at("b.csv"), content: ["new"] },
    ];
    expect(await writeFiles(files, false)).toMatchObject({ failure: "EEXIST" });
    expect(await readdir(folder)).toEqual(["b.csv"]);
  });

  it("writes through a link", async () => {
    await writeFile(at("real.csv"), "old");
    await symlink("real.csv", at("link.csv"));
    expect(await writeFiles([{ path: at("link.csv"), content: ["new"] }], true)).toBeUndefined();
    expect(await readFile(at("real.csv"), "utf8")).toBe("new");
    expect(await readlink(at("link.csv"))).toBe("real.csv");
  });

  it("names the folder that is not there", async () => {
    const path = at("none/such/a.csv");
    expect(await writeFiles([{ path, content: ["new"] }], false)).toEqual({
      path,
      failure: "ENOENT",
    });
  });
});

describe("gathered", () => {
  it("keeps the order of texts and bytes, of whatever gives them", async () => {
    async function* slow() {
      yield "a";
      yield Uint8Array.of(98);
      yield "c";
    }
    for (const content of [slow(), ["a", Uint8Array.of(98), "c"]]) {
      const pieces: Uint8Array[] = [];
      for await (const piece of gathered(content)) pieces.push(piece);
      expect(Buffer.concat(pieces).toString()).toBe("abc");
    }
  });

  it("puts small pieces together", async () => {
    const lines = Array.from({ length: 100_000 }, () => "0123456789\n");
    let pieces = 0;
    for await (const piece of gathered(lines)) {
      pieces += 1;
      expect(piece.length).toBeLessThan(300_000);
    }
    expect(pieces).toBe(Math.ceil((100_000 * 11) / (256 * 1024)));
  });
});
