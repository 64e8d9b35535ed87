import {
  aggregateOf,
  and,
  asOf,
  comparison,
  daysAfter,
  defineRule,
  literal,
  not,
  oneOf,
  or,
  parameter,
  present,
  reached,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, signing } from "../fields/fields.js";
import { notTerminated } from "../shared/project-states.js";

/**
 * A framework or an intention is followed by a contract in time.
 *
 * @zh 框架协议、意向协议在时限内转为正式合同。
 * @category agreements
 * @since 0.1.0
 */
export const projectFrameworkFollowedByContract = /* @__PURE__ */ defineRule({
  id: "project-framework-followed-by-contract",
  version: 1,
  labels: {
    en: "A framework or an intention is followed by a contract in time",
    "zh-Hans": "框架协议、意向协议在时限内转为正式合同",
  },
  message: {
    en: "{contractType} of {signedOn}, followed by no contract for more than {days} days",
    "zh-Hans": "{signedOn}签订{contractType}，已超过{days}天未转为正式合同",
  },
  fix: {
    en: "Enter the contract where there is one, or the end of the talks.",
    "zh-Hans": "已签正式合同的请补录，已停止洽谈的请填终止日期。",
  },
  severity: "notice",
  parameters: {
    days: {
      labels: {
        en: "Days from the framework to the contract",
        "zh-Hans": "框架协议转正式合同的天数",
      },
      kind: "integer",
      values: [{ value: "365" }],
    },
  },
  level: "ledger",
  table: "projects",
  aggregates: {
    formalContracts: {
      table: "signings",
      where: oneOf(signing.contractType, ["formal-contract"]),
      value: { count: "rows" },
    },
  },
  when: and(
    oneOf(project.contractType, ["framework", "intent"]),
    not(reached("started", asOf)),
    notTerminated,
    or(
      not(present(aggregateOf("formalContracts"))),
      comparison(aggregateOf<"integer">("formalContracts"), "=", literal("integer", "0")),
    ),
  ),
  holds: comparison(daysAfter(project.signedOn, parameter("days")), ">=", asOf),
  field: project.signedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Old frameworks that came to nothing stay in the denominator and in the amount signed for ever.",
    "zh-Hans": "没有下文的框架协议会一直留在分母和签约额里。",
  },
  sources: [
    {
      title: "[意向协议不得计为合同项目的报道]",
      date: "2008",
      url: "https://news.sohu.com/20081026/n260248879.shtml",
      note: {
        en: "Intentions and frameworks were announced as contracts.",
        "zh-Hans": "意向、框架协议被当作合同对外公布。",
      },
    },
    {
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Yellow after two months without progress, red after three, removed from the list after six.",
        "zh-Hans": "两个月无进展亮黄牌，三个月亮红牌，六个月清退出库。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Half a year old", "zh-Hans": "签订半年" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", contractType: "framework", signedOn: "2023-06-10" },
        ],
      },
    },
    {
      title: { en: "Three years old", "zh-Hans": "签订三年" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", contractType: "framework", signedOn: "2020-06-10" },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "signedOn",
          values: { signedOn: "2020-06-10", contractType: "framework" },
        },
      ],
    },
    {
      title: { en: "A contract followed", "zh-Hans": "已转合同" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", contractType: "framework", signedOn: "2020-06-10" },
        ],
        signings: [{ projectId: "P-1", signedOn: "2021-03-01", contractType: "formal-contract" }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
