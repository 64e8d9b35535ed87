import { expect, it } from "vitest";
import { problemText } from "@ipms/core";
import { EngineError } from "../engine-error.js";
import { loadClient } from "./load-client.js";

const absent = "a-package-that-nobody-installed";

it("says in both languages what to install", async () => {
  const error: unknown = await loadClient("postgres", absent, () => import(absent)).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EngineError);
  if (!(error instanceof EngineError)) return;
  expect(error.problem.code).toBe("engine-not-installed");
  expect(error.message).toContain(`npm install ${absent}`);
  expect(problemText(error.problem, "zh-Hans")).toBe(
    `使用 PostgreSQL 需要 ${absent}，尚未安装；请运行“npm install ${absent}”后重试`,
  );
});

it("lets any other failure of a package be what it is", async () => {
  const broken = new Error("broken");
  await expect(loadClient("duckdb", "x", () => Promise.reject(broken))).rejects.toBe(broken);
});
