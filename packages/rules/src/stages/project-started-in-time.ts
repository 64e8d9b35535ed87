import {
  and,
  asOf,
  comparison,
  daysAfter,
  defineRule,
  not,
  oneOf,
  or,
  parameter,
  present,
  reached,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { underWay } from "../shared/project-states.js";

/**
 * A project under contract starts within a time, where no start is planned.
 *
 * @zh 没有计划开工日期的合同项目，签约后按时限开工。
 * @category stages
 * @since 0.1.0
 */
export const projectStartedInTime = /* @__PURE__ */ defineRule({
  id: "project-started-in-time",
  version: 1,
  labels: { en: "A project under contract starts in time", "zh-Hans": "合同项目签约后按时限开工" },
  message: {
    en: "signed on {signedOn}, more than {days} days ago, and not started",
    "zh-Hans": "{signedOn}签约，已超过{days}天仍未开工",
  },
  fix: {
    en: "Enter the start where there was one, the planned start where there is a plan, or the termination.",
    "zh-Hans": "已开工的请补填开工日期，有计划的请填计划开工日期，已终止的请填终止日期。",
  },
  severity: "notice",
  parameters: {
    days: {
      labels: { en: "Days from signing to start", "zh-Hans": "签约至开工的天数" },
      kind: "integer",
      values: [{ value: "180" }],
    },
  },
  level: "record",
  table: "projects",
  when: and(
    not(reached("started", asOf)),
    underWay,
    not(present(project.plannedStartOn)),
    or(not(present(project.contractType)), oneOf(project.contractType, ["formal-contract"])),
  ),
  holds: comparison(daysAfter(project.signedOn, parameter("days")), ">=", asOf),
  field: project.startedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Contracts that nobody builds stay in the denominator of every rate, and many places remove or penalise them after a time of their own.",
    "zh-Hans": "签而不建的合同一直留在各项比率的分母里；不少地方对此规定了清退或扣分的时限。",
  },
  caution: {
    en: "Set the days by the rule of the place, in a profile or in the configuration.",
    "zh-Hans": "请按当地规定，在地方口径或配置中设定天数。",
  },
  sources: [
    {
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Yellow after two months without progress, red after three, removed from the list after six.",
        "zh-Hans": "两个月无进展亮黄牌，三个月亮红牌，六个月清退出库。",
      },
    },
    {
      title: "[招商考核中对超时限未开工项目的扣分办法]",
      url: "https://www.qianlima.com/bid-486863651.html",
      note: {
        en: "Each project not started in time costs 0.1 points, each false one 0.2.",
        "zh-Hans": "超时限未开工每个扣0.1分，弄虚作假每个扣0.2分。",
      },
    },
    {
      title: "[南通市通州区招商引资项目审计情况]",
      url: "https://csjcs.com/news/show/20856868a03e89f1.html",
      note: {
        en: "Projects signed and not built, completed and not commissioned, slow investment, land idle for long.",
        "zh-Hans": "存在签约未建设、竣工未及时投产、投资进度缓慢、土地长期闲置等问题。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Signed two months ago", "zh-Hans": "签约两个月" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-11-05", startedOn: null }],
      },
    },
    {
      title: { en: "Signed a year ago", "zh-Hans": "签约满一年" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2022-12-05", startedOn: null }],
      },
      findings: [
        { record: "P-1", field: "startedOn", values: { signedOn: "2022-12-05", days: "180" } },
      ],
    },
    {
      title: { en: "The start is planned", "zh-Hans": "有开工计划" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2022-12-05",
            startedOn: null,
            plannedStartOn: "2024-03",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
    {
      title: { en: "Another time of the place", "zh-Hans": "当地时限不同" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2022-12-05", startedOn: null }],
      },
      parameters: { days: "730" },
    },
  ],
};
