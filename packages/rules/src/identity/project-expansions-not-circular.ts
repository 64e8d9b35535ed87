import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeLinkCircles } from "../shared/judge-links.js";

/**
 * Expansions do not lead back to themselves.
 *
 * @zh 扩建关系不循环。
 * @category identity
 * @since 0.1.0
 */
export const projectExpansionsNotCircular = /* @__PURE__ */ defineRule({
  id: "project-expansions-not-circular",
  version: 1,
  labels: { en: "Expansions do not lead back to themselves", "zh-Hans": "扩建关系不循环" },
  message: {
    en: 'the chain of expansions from "{target}" leads back to this project',
    "zh-Hans": "沿“{target}”追溯下去又回到本项目",
  },
  fix: {
    en: "Decide which project came first and clear the link of that row.",
    "zh-Hans": "请确定最早的项目，并清空该行的“扩建所属原项目”。",
  },
  severity: "error",
  level: "ledger",
  table: "projects",
  reads: [project.expansionOf, project.projectId],
  memory: "keys",
  judge: ({ ledger }) => judgeLinkCircles(ledger, project.expansionOf),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "An expansion comes after what it expands. Where projects expand each other, leaving out expansions leaves out all of them.",
    "zh-Hans": "扩建在原项目之后。互为扩建的项目，一旦剔除扩建就会全部剔除。",
  },
  sources: [
    {
      title: "明政办〔2006〕95号",
      issuer: "三明市人民政府办公室",
      date: "2006",
      url: "https://defendlib.com/article/show/5769.html",
      note: {
        en: "A project counts for its first signing event only; an increase of capital counts with the increment and is no new project.",
        "zh-Hans": "项目只按首次签约活动统计；增资只计增量，不作为新项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A project and its expansion", "zh-Hans": "原项目和扩建项目" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源产业园", expansionOf: null },
          { projectId: "P-2", name: "电池项目", expansionOf: "P-1" },
        ],
      },
    },
    {
      title: { en: "Each names the other", "zh-Hans": "互相指向" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源产业园", expansionOf: "P-2" },
          { projectId: "P-2", name: "电池项目", expansionOf: "P-1" },
          { projectId: "P-3", name: "药厂", expansionOf: "P-1" },
        ],
      },
      findings: [
        { record: "P-1", field: "expansionOf", values: { target: "P-2" } },
        { record: "P-2", field: "expansionOf", values: { target: "P-1" } },
      ],
    },
    {
      title: { en: "It names itself", "zh-Hans": "指向自己" },
      ledger: { projects: [{ projectId: "P-1", name: "新能源产业园", expansionOf: "P-1" }] },
      findings: [{ record: "P-1", field: "expansionOf", values: { target: "P-1" } }],
    },
  ],
};
