import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeCarryOver } from "../shared/judge-carry-over.js";

/**
 * A project is carried over if it was signed before the year, and only then.
 *
 * @zh 结转标记与签约年份相符。
 * @category agreements
 * @since 0.1.0
 */
export const projectCarryOverAgreesWithSigning = /* @__PURE__ */ defineRule({
  id: "project-carry-over-agrees-with-signing",
  version: 1,
  labels: {
    en: "A project is carried over if it was signed before the year, and only then",
    "zh-Hans": "结转标记与签约年份相符",
  },
  message: {
    en: "signed on {signedOn}, which does not fit its being marked as carried over or as new",
    "zh-Hans": "签约日期为{signedOn}，与是否结转的标记不符",
  },
  fix: {
    en: "Correct the mark at the turn of the year, or the date of signing.",
    "zh-Hans": "请在跨年时更新结转标记，或者更正签约日期。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.carryOver, project.signedOn],
  memory: "constant",
  judge: judgeCarryOver,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "New signings are figures of their own. An old project marked as new is counted again every year.",
    "zh-Hans": "新签项目单独成指标。老项目标成新签，每年都会再算一遍。",
  },
  caution: {
    en: "Projects signed last year may still be marked as new, since the ledger of a year is often read early in the next.",
    "zh-Hans": "上年签约仍标为新签的不作为问题，因为年度台账往往在次年年初汇总。",
  },
  sources: [
    {
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed again at several ceremonies, and small ones packaged into large ones.",
        "zh-Hans": "同一项目在不同签约活动上反复签约，小项目打包成大项目。",
      },
    },
    {
      title: "[融安县“七个一批”名词解释]",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "Keeps projects of earlier years that go on apart from those of this year.",
        "zh-Hans": "以前年度已开工、本年续建的项目与本年项目分列。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Carried over from last year", "zh-Hans": "上年结转" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", carryOver: true, signedOn: "2022-05-20" }],
      },
    },
    {
      title: { en: "Signed this year, said to be carried over", "zh-Hans": "当年签约却标为结转" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", carryOver: true, signedOn: "2023-05-20" }],
      },
      findings: [{ record: "P-1", field: "carryOver", values: { signedOn: "2023-05-20" } }],
    },
    {
      title: { en: "Signed years ago, said to be new", "zh-Hans": "多年前签约却标为新签" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", carryOver: false, signedOn: "2019-05-20" },
        ],
      },
      findings: [{ record: "P-1", field: "carryOver", values: { signedOn: "2019-05-20" } }],
    },
  ],
};
