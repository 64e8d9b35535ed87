import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeLinkCircles } from "../shared/judge-links.js";

/**
 * Packages do not contain themselves.
 *
 * @zh 打包关系不循环。
 * @category identity
 * @since 0.1.0
 */
export const projectPackagesNotCircular = /* @__PURE__ */ defineRule({
  id: "project-packages-not-circular",
  version: 1,
  labels: { en: "Packages do not contain themselves", "zh-Hans": "打包关系不循环" },
  message: {
    en: 'the chain of packages from "{target}" leads back to this project',
    "zh-Hans": "沿“{target}”追溯下去又回到本项目",
  },
  fix: {
    en: "Decide which of them is the heading and clear the package of that row.",
    "zh-Hans": "请确定哪一行是打包项目，并清空该行的“所属打包项目”。",
  },
  severity: "error",
  level: "ledger",
  table: "projects",
  reads: [project.packageOf, project.projectId],
  memory: "keys",
  judge: ({ ledger }) => judgeLinkCircles(ledger, project.packageOf),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A heading is left out of every count because its parts are counted. Where two projects are each other's heading, both are left out and neither is counted.",
    "zh-Hans":
      "打包项目由子项目代为计数，本身不计。两个项目互为打包项目，就都不计入，一个也数不到。",
  },
  sources: [
    {
      title: "[国家统计局通报的统计违法案例]",
      url: "http://stats.yn.gov.cn/Pages_3_1637.aspx",
      note: {
        en: "Statistics inspectors found projects bundled together and reported twice.",
        "zh-Hans": "统计督察发现打捆报送、重复报送项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A heading and a part", "zh-Hans": "打包项目和子项目" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源产业园", packageOf: null },
          { projectId: "P-2", name: "电池项目", packageOf: "P-1" },
        ],
      },
    },
    {
      title: { en: "Each names the other", "zh-Hans": "互相指向" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源产业园", packageOf: "P-2" },
          { projectId: "P-2", name: "电池项目", packageOf: "P-1" },
          { projectId: "P-3", name: "药厂", packageOf: "P-1" },
        ],
      },
      findings: [
        { record: "P-1", field: "packageOf", values: { target: "P-2" } },
        { record: "P-2", field: "packageOf", values: { target: "P-1" } },
      ],
    },
    {
      title: { en: "It names itself", "zh-Hans": "指向自己" },
      ledger: { projects: [{ projectId: "P-1", name: "新能源产业园", packageOf: "P-1" }] },
      findings: [{ record: "P-1", field: "packageOf", values: { target: "P-1" } }],
    },
  ],
};
