import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeLinkTargets } from "../shared/judge-links.js";

/**
 * The package that a project belongs to is in the ledger.
 *
 * @zh 所属打包项目在台账中。
 * @category identity
 * @since 0.1.0
 */
export const projectPackageExists = /* @__PURE__ */ defineRule({
  id: "project-package-exists",
  version: 1,
  labels: {
    en: "The package that a project belongs to is in the ledger",
    "zh-Hans": "所属打包项目在台账中",
  },
  message: {
    en: 'part of package "{target}", which is not in this ledger',
    "zh-Hans": "所属打包项目“{target}”不在本台账中",
  },
  fix: {
    en: "Correct the id of the package, or enter its heading.",
    "zh-Hans": "请更正打包项目的编号，或者补录打包项目。",
  },
  severity: "error",
  level: "ledger",
  table: "projects",
  reads: [project.packageOf, project.projectId],
  memory: "keys",
  judge: ({ ledger }) => judgeLinkTargets(ledger, project.packageOf),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The heading of a package is left out of counts. Where it stands in no row, or under another id, nobody can tell whether heading and parts are both counted.",
    "zh-Hans": "打包项目不计入个数。找不到打包项目或者编号不符，就无法判断是否重复计算。",
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
      title: { en: "Both are there", "zh-Hans": "两行都在" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源产业园" },
          { projectId: "P-2", name: "电池项目", packageOf: "P-1" },
        ],
      },
    },
    {
      title: { en: "The other is missing", "zh-Hans": "所指项目不存在" },
      ledger: { projects: [{ projectId: "P-2", name: "电池项目", packageOf: "P-9" }] },
      findings: [{ record: "P-2", field: "packageOf", values: { target: "P-9" } }],
    },
  ],
};
