import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A terminated project says why it ended.
 *
 * @zh 已终止项目注明终止原因。
 * @category termination
 * @since 0.1.0
 */
export const projectTerminationReasoned = /* @__PURE__ */ defineRule({
  id: "project-termination-reasoned",
  version: 1,
  labels: { en: "A terminated project says why it ended", "zh-Hans": "已终止项目注明终止原因" },
  message: {
    en: "terminated on {terminatedOn} without a reason",
    "zh-Hans": "已于{terminatedOn}终止，没有填写终止原因",
  },
  fix: {
    en: "Enter the reason of the termination agreement.",
    "zh-Hans": "请按解除协议填写终止原因。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.terminatedOn),
  holds: present(project.terminationReason),
  field: project.terminationReason,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Whether investors withdraw or the place cannot provide the land makes all the difference for those who read the fulfilment rate.",
    "zh-Hans": "是投资方退出，还是当地供不上地，对看履约率的人来说完全不同。",
  },
  sources: [
    {
      title: "[甘孜州招商引资项目退出办法]",
      date: "2017-03",
      url: "http://kangding.gov.cn/kdsrmzf/c100532/201703/52b70c966e0b4da892fd47a9eeacab47.shtml",
      note: {
        en: "Sets out how projects leave the ledger.",
        "zh-Hans": "规定招商引资项目的退出程序。",
      },
    },
    {
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Projects without progress turn yellow, then red, and are removed.",
        "zh-Hans": "项目无进展的先黄牌、再红牌，直至清退。",
      },
    },
  ],
  examples: [
    {
      title: { en: "The investor withdrew", "zh-Hans": "投资方退出" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            terminatedOn: "2023-06-30",
            terminationReason: "investor-withdrew",
          },
        ],
      },
    },
    {
      title: { en: "No reason", "zh-Hans": "没有原因" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            terminatedOn: "2023-06-30",
            terminationReason: null,
          },
        ],
      },
      findings: [
        { record: "P-1", field: "terminationReason", values: { terminatedOn: "2023-06-30" } },
      ],
    },
  ],
};
