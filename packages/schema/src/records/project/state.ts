import {
  commissioningKinds,
  reportedStages,
  startKinds,
  terminationReasons,
} from "@ipms/codelists";
import { codeField, openCodeField } from "../../field/code.js";
import { dateField } from "../../field/date.js";
import { flagField } from "../../field/flag.js";
import { textField } from "../../field/text.js";

/** What the source says about a project's state, and who answers for it. */
export const stateFields = {
  startKind: codeField(
    startKinds,
    { en: "Start kind", "zh-Hans": "开工类型" },
    {
      en: "What the start date stands on: construction, equipment, licence or opening.",
      "zh-Hans": "开工日期以何为准：建安、设备购置、营业执照或者开业。",
    },
  ),
  commissioningKind: codeField(
    commissioningKinds,
    { en: "Commissioning kind", "zh-Hans": "投产类型" },
    {
      en: "Whether the commissioning date means trial, partial or full production.",
      "zh-Hans": "投产日期所指为试生产、部分投产或者全部投产。",
    },
  ),
  reportedStage: openCodeField(
    reportedStages,
    { en: "Reported stage", "zh-Hans": "填报阶段" },
    {
      en: "What the source's status column says; the real stage is derived from the milestones.",
      "zh-Hans": "来源表状态栏所填的阶段；实际阶段由各节点日期推定。",
    },
  ),
  terminationReason: openCodeField(
    terminationReasons,
    { en: "Reason of termination", "zh-Hans": "终止原因" },
    {
      en: "Why the project was terminated.",
      "zh-Hans": "项目终止的原因。",
    },
  ),
  carryOver: flagField(
    { en: "Carried over", "zh-Hans": "是否结转项目" },
    {
      en: "The project was signed before the reporting year and is carried on.",
      "zh-Hans": "是否为以前年度签约、结转到本年的项目。",
    },
  ),
  responsibleUnit: textField(
    { en: "Responsible unit", "zh-Hans": "责任单位" },
    {
      en: "The authority or department that looks after the project.",
      "zh-Hans": "负责跟踪服务该项目的单位。",
    },
  ),
  responsibleLeader: textField(
    { en: "Responsible leader", "zh-Hans": "责任领导" },
    {
      en: "The official who answers for the project.",
      "zh-Hans": "联系包干该项目的领导。",
    },
  ),
  remarks: textField(
    { en: "Remarks", "zh-Hans": "备注" },
    {
      en: "Whatever else the source says.",
      "zh-Hans": "来源表中的其他说明。",
    },
  ),
  recordedOn: dateField(
    { en: "Recorded on", "zh-Hans": "录入日期" },
    {
      en: "The day on which the row entered the ledger.",
      "zh-Hans": "该行记录录入台账的日期。",
    },
  ),
};
