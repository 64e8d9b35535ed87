import { defineRule } from "@ipms/core";
import { divisionParent } from "@ipms/codelists";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readText, rowCountOf } from "../shared/read-field.js";

/**
 * A project that moved comes from another province.
 *
 * @zh 迁建项目来自省外。
 * @category identity
 * @since 0.1.0
 */
export const projectRelocationFromAnotherProvince = /* @__PURE__ */ defineRule({
  id: "project-relocation-from-another-province",
  version: 1,
  labels: { en: "A project that moved comes from another province", "zh-Hans": "迁建项目来自省外" },
  message: {
    en: "moved from division {originDivision} to {division}, within one province",
    "zh-Hans": "由{originDivision}迁至{division}，属于省内迁移",
  },
  fix: {
    en: "Leave it out of the province's new projects, or agree with the place it left how it is counted.",
    "zh-Hans": "省级汇总时不作为新引进项目，或者与迁出地商定统计办法。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  reads: [project.division, project.originDivision, project.investmentForm],
  memory: "constant",
  judge({ ledger }) {
    const divisionOf = readText(ledger, project.division);
    const originOf = readText(ledger, project.originDivision);
    const formOf = readText(ledger, project.investmentForm);
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      const form = formOf(row);
      if (form !== undefined && form !== "relocation") return "not-concerned";
      const [to, from] = [divisionOf(row), originOf(row)];
      if (form === undefined || to === undefined || from === undefined) return "absent";
      const province = divisionParent(to, "province");
      if (province === undefined) return "undecided";
      return province === divisionParent(from, "province")
        ? { values: { division: to, originDivision: from } }
        : "passed";
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Counties of one province that win each other's companies add nothing to the province. The move belongs in the ledger, but a provincial total has to leave it out.",
    "zh-Hans": "同省各县互挖企业，全省并没有增加。迁移可以入账，省级汇总时应当剔除。",
  },
  sources: [
    {
      title: "[招商内卷：区县之间挖墙脚]",
      note: {
        en: "Moves between districts were counted as new projects.",
        "zh-Hans": "区县之间迁移的项目被当作新引进项目统计。",
      },
    },
    {
      title: "[宁德：异地落户项目的统计与分成]",
      date: "2017",
      url: "http://www.mnw.cn/news/nd/1784510.html",
      note: {
        en: "Statistics stay with the place where a project lands; results are divided in assessment only.",
        "zh-Hans": "统计归落户地，考核时再按比例分成。",
      },
    },
  ],
  examples: [
    {
      title: { en: "From another province", "zh-Hans": "来自省外" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            division: "430112",
            originDivision: "440300",
            investmentForm: "relocation",
          },
        ],
      },
    },
    {
      title: { en: "From the next city", "zh-Hans": "来自邻市" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            division: "430112",
            originDivision: "430200",
            investmentForm: "relocation",
          },
        ],
      },
      findings: [{ record: "P-1", field: "division", values: { originDivision: "430200" } }],
    },
  ],
};
