import { comparison, defineRule, parameter } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { timesOf } from "../shared/terms.js";

/**
 * People employed are not many times what was planned.
 *
 * @zh 实际用工不是计划用工的许多倍。
 * @category amounts
 * @since 0.1.0
 */
export const projectCreatedJobsPlausible = /* @__PURE__ */ defineRule({
  id: "project-created-jobs-plausible",
  version: 1,
  labels: {
    en: "People employed are not many times what was planned",
    "zh-Hans": "实际用工不是计划用工的许多倍",
  },
  message: {
    en: "{createdJobs} people employed, planned were {plannedJobs}: more than {factor} times as many",
    "zh-Hans": "实际用工{createdJobs}人，计划用工{plannedJobs}人，超过{factor}倍",
  },
  fix: {
    en: "Check whether the employees of the whole group were entered, or the plan of one phase only.",
    "zh-Hans": "请核对是否填成整个集团的人数，或者计划用工只填了一期。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  parameters: {
    factor: {
      labels: { en: "Times the plan", "zh-Hans": "计划的倍数" },
      kind: "decimal",
      values: [{ value: "10" }],
    },
  },
  holds: comparison(
    project.createdJobs,
    "<=",
    timesOf<"integer">(project.plannedJobs, parameter("factor")),
  ),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Jobs are promised in agreements and reported as results. A number many times the plan mostly belongs to the investor's whole group.",
    "zh-Hans":
      "用工是协议承诺，也是成果数据。远超计划的人数，多半是把投资方整个集团的员工算了进来。",
  },
  sources: [
    {
      title: "[南通市通州区招商引资项目审计情况]",
      url: "https://csjcs.com/news/show/20856868a03e89f1.html",
      note: {
        en: "Intensity, output, tax and jobs stayed below the agreements; investment was slow.",
        "zh-Hans": "投资强度、产出、税收、用工低于协议，投资进度缓慢。",
      },
    },
  ],
  examples: [
    {
      title: { en: "More than planned", "zh-Hans": "超过计划" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", plannedJobs: 200, createdJobs: 260 }],
      },
    },
    {
      title: { en: "The whole group", "zh-Hans": "填了集团人数" },
      ledger: {
        projects: [{ projectId: "P-2", name: "物流园", plannedJobs: 200, createdJobs: 26000 }],
      },
      findings: [
        {
          record: "P-2",
          field: "createdJobs",
          values: { createdJobs: "26000", plannedJobs: "200", factor: "10" },
        },
      ],
    },
  ],
};
