import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { project } from "../fields/fields.js";
import { judgeLinkCircles } from "./judge-links.js";

function circlesIn(links: readonly (number | null)[]): readonly number[] {
  const projects = links.map((to, index) => ({
    projectId: `P-${index}`,
    name: "电池项目",
    packageOf: to === null ? null : `P-${to}`,
  }));
  const { failures } = judgeLinkCircles(ledgerOf({ projects }).ledger, project.packageOf);
  return [...failures].map(({ row }) => row);
}

it.each([
  { links: [null, 0, 1], circles: [] },
  { links: [0], circles: [0] },
  { links: [1, 0], circles: [0, 1] },
  { links: [1, 2, 0, 0, 3], circles: [0, 1, 2] },
  { links: [1, 2, 1], circles: [1, 2] },
  { links: [9, 0], circles: [] },
  { links: [1, 0, 3, 2, null], circles: [0, 1, 2, 3] },
])("finds the rows of $links that lead back to themselves", ({ links, circles }) => {
  expect(circlesIn(links)).toEqual(circles);
});

it("names the next project of a circle, unless a project names itself", () => {
  const projects = [
    { projectId: "P-0", name: "电池项目", packageOf: "P-1" },
    { projectId: "P-1", name: "电池项目", packageOf: "P-0" },
    { projectId: "P-2", name: "电池项目", packageOf: "P-2" },
  ];
  const { failures } = judgeLinkCircles(ledgerOf({ projects }).ledger, project.packageOf);
  expect(Array.from(failures, ({ row, related }) => [row, related])).toEqual([
    [0, [1]],
    [1, [0]],
    [2, undefined],
  ]);
});

it("follows a chain of a hundred thousand projects once", () => {
  const links = Array.from({ length: 100_000 }, (_, index) => (index + 1) % 100_000);
  expect(circlesIn(links)).toHaveLength(100_000);
});
