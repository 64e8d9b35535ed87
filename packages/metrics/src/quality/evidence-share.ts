import {
  and,
  asOf,
  comparison,
  defineMetric,
  literal,
  type Milestone,
  oneOf,
  parameter,
  reached,
  subsetRatio,
  type Test,
} from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { evidenceRow } from "../fields/fields.js";
import { commissionedProjects } from "../measures/commissioned-projects.js";
import { completedProjects } from "../measures/completed-projects.js";
import { projectsWithEvidence } from "../measures/projects-with-evidence.js";
import { startedProjects } from "../measures/started-projects.js";

/** Documents of a milestone that the project had reached. */
function proves(milestone: Milestone): Test {
  return and(
    comparison(evidenceRow.milestone, "=", literal("code", milestone)),
    reached(milestone, asOf),
  );
}

/**
 * The share of projects that reached a milestone for which there is a document of it.
 *
 * @zh 达到某一节点的项目中，有该节点佐证材料的比重。
 * @category quality
 * @since 0.2.0
 */
export const evidenceShare = /* @__PURE__ */ defineMetric({
  id: "evidence-share",
  version: 1,
  labels: { en: "Evidence share", "zh-Hans": "佐证率" },
  kind: "ratio",
  digits: 1,
  inputs: { evidenced: projectsWithEvidence, reached: startedProjects },
  formula: ({ evidenced, reached: all }) => subsetRatio(evidenced, all),
  parameters: {
    milestone: {
      labels: { en: "Milestone", "zh-Hans": "项目节点" },
      default: "started",
      options: {
        started: {
          labels: { en: "Started", "zh-Hans": "开工" },
          filters: { evidenced: proves("started") },
        },
        completed: {
          labels: { en: "Completed", "zh-Hans": "竣工" },
          inputs: { reached: completedProjects },
          filters: { evidenced: proves("completed") },
        },
        commissioned: {
          labels: { en: "Commissioned", "zh-Hans": "投产" },
          inputs: { reached: commissionedProjects },
          filters: { evidenced: proves("commissioned") },
        },
      },
    },
    evidenceKinds: {
      labels: { en: "Kinds of evidence that count", "zh-Hans": "认可的佐证材料类型" },
      codes: "evidence-kinds",
      filters: { evidenced: oneOf(evidenceRow.kind, parameter("evidenceKinds")) },
    },
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof evidenceShare> = {
  definition: {
    en: "Projects of the population that reached the milestone and have a document of it, divided by those that reached it. Documents of another milestone do not count; kinds of evidence may be narrowed.",
    "zh-Hans":
      "总体中已达到某一节点且有该节点佐证材料的项目数，与已达到该节点的项目数之比。其他节点的材料不计；可限定认可的材料类型。",
  },
  caution: {
    en: "A document on file is not a document that was checked.",
    "zh-Hans": "有材料不等于材料已经核实。",
  },
  sources: [
    {
      title: "[蓬江区固定资产投资项目入库佐证要求]",
      url: "http://www.pjq.gov.cn/gzjg/zcbm/pqjtjj/content/post_3192948.html",
      note: {
        en: "Geotagged site photographs, filings and contracts have to show that a project has started.",
        "zh-Hans": "以带定位的现场照片、立项备案、合同等佐证项目开工。",
      },
    },
  ],
  examples: [
    {
      given: { evidenced: 61, reached: 74 },
      shown: { digits: 1, en: "82.4%", "zh-Hans": "82.4%" },
    },
    { given: { evidenced: 0, reached: 0 }, refused: "zero-denominator" },
    { given: { evidenced: 75, reached: 74 }, refused: "not-a-subset" },
  ],
};
