import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { evidenceItem, project } from "../fields/fields.js";
import { packagedProjects } from "../shared/project-links.js";
import { shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, anyKey, orNone, textKeys } from "../shared/row-keys.js";
import { followRows } from "../shared/rows-by.js";

/**
 * A document proves one project.
 *
 * @zh 一份佐证材料只证明一个项目。
 * @category evidence
 * @since 0.1.0
 */
export const evidenceOfOneProject = /* @__PURE__ */ defineRule({
  id: "evidence-of-one-project",
  version: 1,
  labels: { en: "A document proves one project", "zh-Hans": "一份佐证材料只证明一个项目" },
  message: {
    en: 'document "{reference}" is also on file for another project',
    "zh-Hans": "材料“{reference}”同时用于另一个项目",
  },
  fix: {
    en: "File the document with the project that it names; a contract over several projects is a package of one contract.",
    "zh-Hans": "请将材料归入其载明的项目；一份合同涵盖多个项目的，应按打包项目处理。",
  },
  severity: "warning",
  level: "ledger",
  table: "evidence",
  reads: [evidenceItem.reference, evidenceItem.projectId],
  mayRead: [evidenceItem.kind, project.projectId, project.packageOf],
  memory: "keys",
  judge({ ledger }) {
    const projects = textKeys(ledger, evidenceItem.projectId);
    const keys = allKeys(
      textKeys(ledger, evidenceItem.reference),
      orNone(textKeys(ledger, evidenceItem.kind)),
      anyKey(projects),
    );
    const rowOf = followRows(ledger, evidenceItem.projectId, ledger, project.projectId);
    const arePackaged = packagedProjects(ledger);
    const isCommon = (row: number, first: number): boolean => {
      const [one, other] = [rowOf(row), rowOf(first)];
      return one !== undefined && other !== undefined && arePackaged(one, other);
    };
    return judgeRepeats(keys, (row, first) =>
      projects[row] === projects[first] || isCommon(row, first)
        ? "passed"
        : { values: shownValues(ledger, row, evidenceItem.reference), related: [first] },
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "One contract or permit that stands behind two projects means that one of them has none, or that one project was split in two.",
    "zh-Hans": "一份合同或许可用于两个项目，说明其中一个没有材料，或者一个项目被拆成了两个。",
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
    {
      title: "[蓬江区固定资产投资项目入库要求]",
      url: "http://www.pjq.gov.cn/gzjg/zcbm/pqjtjj/content/post_3192948.html",
      note: {
        en: "Asks for geotagged site photographs and found signboards that differ from the entry.",
        "zh-Hans": "要求提供带定位水印的现场照片，并核对工程公示牌与入库内容。",
      },
    },
  ],
  examples: [
    {
      title: { en: "One document each", "zh-Hans": "各有材料" },
      ledger: {
        evidence: [
          {
            projectId: "P-1",
            milestone: "started",
            kind: "construction-permit",
            reference: "湘施2023-001",
          },
          {
            projectId: "P-2",
            milestone: "started",
            kind: "construction-permit",
            reference: "湘施2023-002",
          },
        ],
      },
    },
    {
      title: { en: "One contract for a package", "zh-Hans": "打包项目共用一份合同" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "物流园等2个项目", packageOf: null },
          { projectId: "P-2", name: "物流园一期", packageOf: "P-1" },
        ],
        evidence: [
          {
            projectId: "P-1",
            milestone: "signed",
            kind: "investment-contract",
            reference: "合同2023-001",
          },
          {
            projectId: "P-2",
            milestone: "signed",
            kind: "investment-contract",
            reference: "合同2023-001",
          },
        ],
      },
    },
    {
      title: { en: "One permit, two projects", "zh-Hans": "一证两用" },
      ledger: {
        evidence: [
          {
            projectId: "P-1",
            milestone: "started",
            kind: "construction-permit",
            reference: "湘施2023-001",
          },
          {
            projectId: "P-2",
            milestone: "started",
            kind: "construction-permit",
            reference: "湘施2023-001",
          },
        ],
      },
      findings: [{ record: "P-2", field: "reference", values: { reference: "湘施2023-001" } }],
    },
  ],
};
