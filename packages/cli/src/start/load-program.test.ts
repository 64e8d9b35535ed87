import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "ipms-start-"));
const loader = join(folder, "loader.cjs");
const file = join(folder, "program.cjs");
const kept = join(folder, "kept", "validate.code");

// So much that the code of all functions together is more than a quarter of what Node itself brings.
const work = Array.from({ length: 100 }, (_, at) => `x += ${at}; x -= ${at};`).join(" ");
const functions = (factor: number): string =>
  Array.from(
    { length: 200 },
    (_, at) => `exports.f${at} = (x) => { ${work} return x * ${factor} + "第${at}个"; };`,
  ).join("\n");
const program = `const { sep } = require("node:path");
${functions(2)}
exports.all = () => Object.values(exports).slice(0, 200).map((f) => f(21)).join("").length;
exports.part = () => require("./part.cjs");
exports.answer = async () => [exports.f7(21), sep, __filename.endsWith("program.cjs")];
`;

/** Runs the program in a Node of its own, as each call of a command does. */
function call(
  keeps = true,
  runs = "exports.all()",
  { owner = process.getuid?.() ?? 0, isDue = true } = {},
): { readonly answer: unknown; readonly hasKeptCode: boolean } {
  const script = `const { loadProgram } = require(${JSON.stringify(loader)});
    const { exports, hasKeptCode, keep } = loadProgram(${JSON.stringify(file)}, ${JSON.stringify(kept)},
      { owner: ${owner}, isDue: () => ${isDue} });
    ${runs};
    exports.answer().then((answer) => { ${keeps ? "keep();" : ""} console.log(JSON.stringify({ answer, hasKeptCode })); });`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--eval", script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof call>;
}

const answer = ["42第7个", "/", true];

/** Stands for an earlier call, which keeps nothing yet. */
function calledBefore(): void {
  mkdirSync(dirname(kept));
  writeFileSync(kept, "");
}

describe.runIf(process.platform !== "win32")("a program with the code that was kept", () => {
  beforeAll(async () => {
    await build({
      entryPoints: [join(import.meta.dirname, "load-program.ts")],
      outfile: loader,
      bundle: true,
      platform: "node",
      format: "cjs",
    });
  });
  beforeEach(() => {
    rmSync(dirname(kept), { recursive: true, force: true });
    writeFileSync(file, program);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps the code of the second call, for this user alone, and takes it in the next", () => {
    expect(call()).toEqual({ answer, hasKeptCode: false });
    expect(statSync(kept).size).toBe(0);
    expect(call()).toEqual({ answer, hasKeptCode: false });
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "kept")).mode & 0o777).toBe(0o700);
    const first = statSync(kept).mtimeMs;
    expect(call()).toEqual({ answer, hasKeptCode: true });
    expect(statSync(kept).mtimeMs).toBe(first);
    expect(readdirSync(join(folder, "kept"))).toEqual(["validate.code"]);
  });

  it("keeps it anew where a later call ran much that the first one did not", () => {
    calledBefore();
    call(true, "exports.f1(1)");
    const first = statSync(kept).size;
    call();
    expect(statSync(kept).size).toBeGreaterThan(first);
    expect(call()).toEqual({ answer, hasKeptCode: true });
  });

  it("asks whether much more ran only when it is due, but keeps the first code at once", () => {
    calledBefore();
    call(true, "exports.f1(1)", { isDue: false });
    const first = statSync(kept).size;
    expect(call(true, undefined, { isDue: false })).toEqual({ answer, hasKeptCode: true });
    expect(statSync(kept).size).toBe(first);
  });

  it("never takes the code of another program of the same length", () => {
    calledBefore();
    call();
    writeFileSync(file, program.replaceAll("x * 2", "x * 3"));
    expect(call()).toEqual({ answer: ["63第7个", ...answer.slice(1)], hasKeptCode: false });
    expect(call().hasKeptCode).toBe(true);
  });

  it("takes nothing that is cut off or was changed, and keeps it anew", () => {
    calledBefore();
    call();
    const whole = readFileSync(kept);
    const broken = [0, 5, 100, whole.length - 1].map((length) => whole.subarray(0, length));
    for (const at of [20, 400, 5000, whole.length - 3]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      broken.push(changed);
    }
    const answers = broken.map((content) => {
      writeFileSync(kept, content);
      return call();
    });
    expect(answers).toEqual(broken.map(() => ({ answer, hasKeptCode: false })));
    expect(call().hasKeptCode).toBe(true);
  }, 60_000);

  it("takes nothing that somebody else owns", () => {
    calledBefore();
    call();
    const nobody = 65_534;
    expect(call(false, undefined, { owner: nobody })).toEqual({ answer, hasKeptCode: false });
    expect(call(false)).toEqual({ answer, hasKeptCode: true });
  });

  it("takes no code of another program of the same length and time", () => {
    calledBefore();
    call();
    const { atime, mtime } = statSync(file);
    writeFileSync(file, program.replaceAll("x * 2", "x * 3"));
    utimesSync(file, atime, mtime);
    expect(call(false)).toEqual({ answer: ["63第7个", ...answer.slice(1)], hasKeptCode: false });
  });

  it("is the same program to a file beside it that asks back for it, with kept code or without", () => {
    calledBefore();
    writeFileSync(
      join(folder, "part.cjs"),
      `exports.isSame = (program) => require("./program.cjs") === program && Object.keys(require.cache).filter((path) => path.endsWith("program.cjs")).length === 1;`,
    );
    const asks = `if (!exports.part().isSame(exports)) throw new Error("another program")`;
    expect(call(true, asks)).toEqual({ answer, hasKeptCode: false });
    expect(call(true, asks)).toEqual({ answer, hasKeptCode: true });
  });

  it("runs where a file stands in the place of the folder", () => {
    writeFileSync(join(folder, "kept"), "");
    expect(call()).toEqual({ answer, hasKeptCode: false });
  });

  it("runs where nothing can be kept", () => {
    mkdirSync(join(folder, "kept"));
    mkdirSync(kept);
    expect(call()).toEqual({ answer, hasKeptCode: false });
    expect(readdirSync(join(folder, "kept")).filter((name) => name !== "validate.code")).toEqual(
      [],
    );
    expect(existsSync(kept)).toBe(true);
  });
});
