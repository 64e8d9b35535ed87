import type { RecordProblem, Table } from "@ipms/core";
import { expect, it } from "vitest";
import { concatenate } from "../concatenate.js";
import { readLedger } from "./read-ledger.js";
import { streamLedger } from "./stream-ledger.js";

const lines = [
  "projectId,name,signedOn",
  ...Array.from({ length: 9000 }, (_, row) => `P-${row % 8999},厂 ${row},2023-0${row % 10}-05`),
];
const receipts = "receiptId,projectId\nR-1,P-1\nR-2,Q-1\n";
const source = () => [
  { name: "projects.csv", chunks: [new TextEncoder().encode(lines.join("\n"))] },
  { name: "fundReceipts.csv", chunks: [new TextEncoder().encode(receipts)] },
];

it("hands over part by part what reading gives as a whole, with the same problems and report", async () => {
  const tables: Table[] = [];
  const problems: RecordProblem[] = [];
  const passage = await streamLedger(
    source(),
    { maximumProblems: 10_000 },
    {
      table: (table) => tables.push(table),
      problem: (problem) => problems.push(problem),
    },
  );
  const whole = await readLedger(source(), { maximumProblems: 10_000 });
  const projects = tables.filter(({ name }) => name === "projects");
  expect(projects.length).toBeGreaterThan(1);
  expect(concatenate("projects", projects).rowCount).toBe(9000);
  expect(problems).toEqual(whole.problems);
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set(["invalid-date", "duplicate-id", "unknown-reference"]),
  );
  const { head, ...others } = passage;
  const { ledger, problems: _, ...same } = whole;
  expect(others).toEqual(same);
  expect(head).toEqual(ledger.head);
});
