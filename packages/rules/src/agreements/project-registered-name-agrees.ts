import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project is filed under the name under which it was signed.
 *
 * @zh 备案（核准）名称与签约名称一致。
 * @category agreements
 * @since 0.1.0
 */
export const projectRegisteredNameAgrees = /* @__PURE__ */ defineRule({
  id: "project-registered-name-agrees",
  version: 1,
  labels: {
    en: "A project is filed under the name under which it was signed",
    "zh-Hans": "备案（核准）名称与签约名称一致",
  },
  message: {
    en: 'signed as "{name}", filed as "{registeredName}"',
    "zh-Hans": "签约名称为“{name}”，备案（核准）名称为“{registeredName}”",
  },
  fix: {
    en: "Make sure that both names mean one project, and say so in the remarks.",
    "zh-Hans": "请确认两个名称是同一项目，并在备注中说明。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  holds: comparison(project.registeredName, "=", project.name),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Whoever compares the ledger with the filing system or with statistics finds the project under the other name, or takes one project for two.",
    "zh-Hans": "与备案系统、统计台账核对时，名称不同会查不到项目，或者把一个项目当成两个。",
  },
  caution: {
    en: "Different names are usual and no mistake by themselves.",
    "zh-Hans": "名称不同很常见，本身并不是差错。",
  },
  sources: [
    {
      title: "[泰州市招商项目签约与开工认定系统]",
      note: {
        en: "The name under which a project is filed stands beside the one under which it was signed, and often differs.",
        "zh-Hans": "备案（核准）项目名称单列一栏，与签约名称往往不同。",
      },
    },
    {
      title: "[蓬江区固定资产投资项目入库要求]",
      url: "http://www.pjq.gov.cn/gzjg/zcbm/pqjtjj/content/post_3192948.html",
      note: {
        en: "What the board at the site says must agree with what is registered; photographs carry place and time.",
        "zh-Hans": "项目标示牌内容须与入库内容一致，现场照片须带定位水印。",
      },
    },
  ],
  examples: [
    {
      title: { en: "One name", "zh-Hans": "名称相同" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", registeredName: "电池项目" }] },
    },
    {
      title: { en: "Another name", "zh-Hans": "名称不同" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", registeredName: "年产10GWh动力电池生产线项目" },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "registeredName",
          values: { registeredName: "年产10GWh动力电池生产线项目", name: "电池项目" },
        },
      ],
    },
  ],
};
