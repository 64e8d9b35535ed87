import type { Text } from "@ipms/core";
import { type Fault, inProject, setProject } from "../fault.js";
import type { HostTest } from "../scene.js";
import { shifted, textOf } from "../row-values.js";
import type { Row } from "../world/story.js";

type Found = readonly [rule: string, field: string];

/** A fault that sets some dates of one project, and is found there. */
function dates(
  id: string,
  title: Text,
  host: HostTest,
  set: (row: Row) => Row,
  ...found: readonly Found[]
): Fault {
  return {
    id,
    title,
    plant(scene) {
      const { id: record, row } = scene.host(host);
      return {
        changes: [setProject(record, set(row))],
        findings: found.map(([rule, field]) => inProject(rule, record, field)),
      };
    },
  };
}

/** Whether a project has some dates and lacks others. */
function reached(has: readonly string[], lacks: readonly string[] = []): HostTest {
  return ({ row }) =>
    has.every((field) => row[field] !== undefined) &&
    [...lacks, "suspendedOn"].every((field) => row[field] === undefined);
}

const isBuilt: HostTest = ({ row }) => row["startKind"] === "construction";
const isDaysAfter = (row: Row, field: string, other: string, days: number): boolean =>
  row[field] !== undefined &&
  row[other] !== undefined &&
  textOf(row[field]) >= shifted(row[other], days);

/** Faults in dates. */
export const dateFaults: readonly Fault[] = [
  dates(
    "planned-start-entered-as-actual",
    { en: "A planned start entered as an actual one", "zh-Hans": "把计划开工日期填为实际开工日期" },
    reached(["landedOn", "approvedOn"], ["startedOn", "terminatedOn"]),
    () => ({ startedOn: "2025-09-15", startKind: "construction" }),
    ["project-actual-date-not-after-as-of", "startedOn"],
  ),
  dates(
    "built-before-approval",
    { en: "Built before it was approved", "zh-Hans": "未批先建" },
    (host) => isBuilt(host) && reached(["approvedOn", "startedOn"])(host),
    ({ startedOn }) => ({ approvedOn: shifted(startedOn, 10) }),
    ["project-approval-not-after-start", "startedOn"],
  ),
  dates(
    "commissioned-before-start",
    { en: "Commissioned before it started", "zh-Hans": "投产早于开工" },
    reached(["startedOn", "commissionedOn"], ["terminatedOn"]),
    ({ startedOn }) => ({ commissionedOn: shifted(startedOn, -10) }),
    ["project-commissioning-not-before-start", "commissionedOn"],
  ),
  dates(
    "completed-before-start",
    { en: "Completed before it started", "zh-Hans": "竣工早于开工" },
    (host) => {
      const isLong = isDaysAfter(host.row, "startedOn", "signedOn", 20);
      return isLong && reached(["startedOn", "completedOn"])(host);
    },
    ({ startedOn }) => ({ completedOn: shifted(startedOn, -10) }),
    ["project-completion-not-before-start", "completedOn"],
  ),
  dates(
    "completed-on-signing-day",
    { en: "Completed on the day of signing", "zh-Hans": "签约当天即竣工" },
    (host) => {
      const isLong = isDaysAfter(host.row, "startedOn", "signedOn", 20);
      return isLong && reached(["startedOn", "completedOn"])(host);
    },
    ({ signedOn }) => ({ completedOn: signedOn }),
    ["project-completion-not-on-signing-day", "completedOn"],
    ["project-completion-not-before-start", "completedOn"],
  ),
  dates(
    "century-mistyped",
    { en: "A year mistyped by two centuries", "zh-Hans": "年份错写两百年" },
    reached(["plannedCommissioningOn"]),
    () => ({ plannedCommissioningOn: "2205-12" }),
    ["project-date-plausible", "plannedCommissioningOn"],
  ),
  dates(
    "full-capacity-before-commissioning",
    { en: "At full capacity before commissioning", "zh-Hans": "达产早于投产" },
    ({ row }) =>
      row["fullCapacityOn"] !== undefined && isDaysAfter(row, "commissionedOn", "completedOn", 12),
    ({ commissionedOn }) => ({ fullCapacityOn: shifted(commissionedOn, -5) }),
    ["project-full-capacity-not-before-commissioning", "fullCapacityOn"],
  ),
  dates(
    "full-capacity-before-completion",
    { en: "At full capacity before completion", "zh-Hans": "达产早于竣工" },
    ({ row }) =>
      row["fullCapacityOn"] !== undefined && isDaysAfter(row, "completedOn", "commissionedOn", 12),
    ({ completedOn }) => ({ fullCapacityOn: shifted(completedOn, -5) }),
    ["project-full-capacity-not-before-completion", "fullCapacityOn"],
  ),
  dates(
    "built-before-the-land",
    { en: "Built before the land was delivered", "zh-Hans": "未供地先开工" },
    (host) => isBuilt(host) && reached(["startedOn", "landDeliveredOn"])(host),
    ({ startedOn }) => ({ landDeliveredOn: shifted(startedOn, 10) }),
    ["project-land-delivered-before-start", "startedOn"],
  ),
  dates(
    "talks-after-signing",
    { en: "Talks that began after the signing", "zh-Hans": "签约之后才开始洽谈" },
    reached(["signedOn", "negotiatedOn"]),
    ({ signedOn }) => ({ negotiatedOn: shifted(signedOn, 5) }),
    ["project-negotiation-not-after-signing", "signedOn"],
  ),
  dates(
    "commissioning-planned-before-start",
    { en: "Commissioning planned before the start", "zh-Hans": "计划投产早于计划开工" },
    reached(["plannedStartOn", "commissionedOn"]),
    () => ({
      plannedStartOn: "2023-05",
      plannedCommissioningOn: "2023-02",
      plannedCompletionOn: null,
    }),
    ["project-planned-commissioning-not-before-planned-start", "plannedCommissioningOn"],
  ),
  dates(
    "completion-planned-before-start",
    { en: "Completion planned before the start", "zh-Hans": "计划竣工早于计划开工" },
    reached(["plannedStartOn", "completedOn"]),
    () => ({
      plannedStartOn: "2023-05",
      plannedCompletionOn: "2023-02",
      plannedCommissioningOn: null,
    }),
    ["project-planned-completion-not-before-planned-start", "plannedCompletionOn"],
  ),
  dates(
    "in-operation-before-signing",
    {
      en: "A company that was in operation before it was signed",
      "zh-Hans": "签约之前就已投产的企业",
    },
    reached(["signedOn", "commissionedOn"], ["startedOn"]),
    ({ signedOn }) => ({ commissionedOn: shifted(signedOn, -30) }),
    ["project-progress-not-before-signing", "signedOn"],
  ),
  dates(
    "resumed-without-stopping",
    { en: "Resumed, but never suspended", "zh-Hans": "未停建却有复建日期" },
    reached(["startedOn"], ["terminatedOn"]),
    ({ startedOn }) => ({ resumedOn: shifted(startedOn, 1) }),
    ["project-resumption-has-suspension", "resumedOn"],
  ),
  dates(
    "resumed-before-suspension",
    { en: "Resumed before it was suspended", "zh-Hans": "复建早于停建" },
    ({ row }) => row["resumedOn"] !== undefined,
    ({ suspendedOn }) => ({ resumedOn: shifted(suspendedOn, -5) }),
    ["project-resumption-not-before-suspension", "resumedOn"],
  ),
  dates(
    "started-before-signing",
    { en: "Started before it was signed", "zh-Hans": "开工早于签约" },
    (host) => !isBuilt(host) && reached(["startedOn", "startKind"])(host),
    ({ signedOn }) => ({ startedOn: shifted(signedOn, -5) }),
    ["project-start-not-before-signing", "startedOn"],
  ),
  dates(
    "ceremony-taken-for-start",
    {
      en: "The ceremony of the signing day taken for the start",
      "zh-Hans": "把签约当天的仪式当作开工",
    },
    (host) => isBuilt(host) && reached(["startedOn", "landDeliveredOn"], ["approvedOn"])(host),
    ({ signedOn }) => ({ startedOn: signedOn }),
    ["project-start-not-on-signing-day", "startedOn"],
    ["project-land-delivered-before-start", "startedOn"],
  ),
  dates(
    "recorded-before-it-happened",
    { en: "Recorded before it happened", "zh-Hans": "统计日期早于发生日期" },
    reached(["startedRecordedOn"]),
    ({ startedOn }) => ({ startedRecordedOn: shifted(startedOn, -3) }),
    ["project-statistic-date-not-before-event", "startedRecordedOn"],
  ),
  dates(
    "terminated-before-signing",
    { en: "Terminated before it was signed", "zh-Hans": "终止早于签约" },
    reached(["signedOn", "terminatedOn"], ["registeredOn"]),
    ({ signedOn }) => ({ terminatedOn: shifted(signedOn, -3) }),
    ["project-termination-not-before-signing", "terminatedOn"],
  ),
];
