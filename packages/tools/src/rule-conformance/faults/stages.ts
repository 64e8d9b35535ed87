import type { Text } from "@ipms/core";
import { type Fault, inProject, setProject } from "../fault.js";
import type { HostTest } from "../scene.js";
import { shifted, textOf } from "../row-values.js";
import type { Row } from "../world/story.js";

/** A fault that sets some fields of one project, and is found there once. */
function stage(
  id: string,
  title: Text,
  host: HostTest,
  set: (row: Row) => Row,
  rule: string,
  field: string,
): Fault {
  return {
    id,
    title,
    plant(scene) {
      const { id: record, row } = scene.host(host);
      return {
        changes: [setProject(record, set(row))],
        findings: [inProject(rule, record, field)],
      };
    },
  };
}

const isOpen: HostTest = ({ row }) =>
  row["signedOn"] !== undefined &&
  row["terminatedOn"] === undefined &&
  row["suspendedOn"] === undefined;
const isWaiting: HostTest = (host) =>
  isOpen(host) && host.row["startedOn"] === undefined && host.row["commissionedOn"] === undefined;
const plansFrom = (row: Row, field: string, month: string): boolean =>
  row[field] !== undefined && textOf(row[field]) >= month;

/** Faults in stages and in how projects end. */
export const stageFaults: readonly Fault[] = [
  {
    id: "large-and-not-above-scale",
    title: {
      en: "Large, long in operation, and not above designated size",
      "zh-Hans": "产值较大、投产已久，仍未入规",
    },
    plant(scene) {
      const { id } = scene.host(({ row }) => {
        const isOld = textOf(row["commissionedOn"] ?? "9") < "2024-06-01";
        return isOld && row["aboveScaleOn"] !== undefined && row["fullCapacityOn"] !== undefined;
      });
      return {
        changes: [
          setProject(id, { aboveScaleOn: null, expectedAnnualOutput: money("90000000") }),
          setProject(id, { expectedAnnualTax: money("4000000") }),
          { table: "evidence", remove: { projectId: id, milestone: "above-scale" } },
        ],
        findings: [inProject("project-above-scale-after-commissioning", id, "aboveScaleOn")],
      };
    },
  },
  stage(
    "commissioning-overdue",
    { en: "Not commissioned as planned", "zh-Hans": "未按计划投产" },
    (host) => {
      const isLate = plansFrom(host.row, "plannedCommissioningOn", "2025-07");
      const isBuilding = host.row["startedOn"] !== undefined;
      return isLate && isOpen(host) && isBuilding && host.row["commissionedOn"] === undefined;
    },
    () => ({ plannedStartOn: null, plannedCommissioningOn: "2025-05" }),
    "project-commissioned-as-planned",
    "commissionedOn",
  ),
  stage(
    "completion-overdue",
    { en: "Not completed as planned", "zh-Hans": "未按计划竣工" },
    (host) => {
      const isLate = plansFrom(host.row, "plannedCompletionOn", "2025-07");
      const isBuilding = host.row["startedOn"] !== undefined;
      return isLate && isOpen(host) && isBuilding && host.row["completedOn"] === undefined;
    },
    () => ({ plannedStartOn: null, plannedCompletionOn: "2025-05" }),
    "project-completed-as-planned",
    "completedOn",
  ),
  stage(
    "land-left-idle",
    { en: "Land delivered years ago and not built on", "zh-Hans": "供地多年未开工建设" },
    (host) => isWaiting(host) && host.row["landDeliveredOn"] !== undefined,
    () => ({ landDeliveredOn: "2023-05-10" }),
    "project-land-used-in-time",
    "startedOn",
  ),
  stage(
    "stage-without-date",
    { en: "Reported as under construction without a start", "zh-Hans": "阶段填在建，没有开工日期" },
    (host) => isWaiting(host),
    () => ({ reportedStage: "under-construction" }),
    "project-reported-stage-dated",
    "startedOn",
  ),
  stage(
    "last-minute-reporting",
    {
      en: "Signed long ago, recorded in the last days of a quarter",
      "zh-Hans": "早已签约，季末突击上报",
    },
    ({ row }) => textOf(row["signedOn"] ?? "9") < "2024-01-31",
    () => ({ signedRecordedOn: "2024-12-30" }),
    "project-signing-recorded-in-time",
    "signedRecordedOn",
  ),
  stage(
    "in-operation-but-building",
    { en: "In operation, and reported as completed only", "zh-Hans": "已投产，阶段仍填竣工" },
    ({ row }) => row["reportedStage"] === "commissioned" && row["completedOn"] !== undefined,
    () => ({ reportedStage: "completed" }),
    "project-stage-not-behind-commissioning",
    "reportedStage",
  ),
  stage(
    "completed-but-building",
    { en: "Completed, and reported as under construction", "zh-Hans": "已竣工，阶段仍填在建" },
    ({ row }) => row["reportedStage"] === "completed" && row["commissionedOn"] === undefined,
    () => ({ reportedStage: "under-construction" }),
    "project-stage-not-behind-completion",
    "reportedStage",
  ),
  stage(
    "started-but-approved-only",
    { en: "Started, and reported as approved only", "zh-Hans": "已开工，阶段仍填备案" },
    ({ row }) => row["reportedStage"] === "under-construction" && row["approvedOn"] !== undefined,
    () => ({ reportedStage: "approved" }),
    "project-stage-not-behind-start",
    "reportedStage",
  ),
  stage(
    "start-overdue",
    { en: "Not started as planned", "zh-Hans": "未按计划开工" },
    (host) => isWaiting(host) && plansFrom(host.row, "plannedStartOn", "2025-07"),
    () => ({ plannedStartOn: "2025-05" }),
    "project-started-as-planned",
    "startedOn",
  ),
  stage(
    "signed-and-forgotten",
    {
      en: "Signed long ago, without start and without plan",
      "zh-Hans": "签约已久，未开工也无计划",
    },
    (host) => {
      const isOld = textOf(host.row["signedOn"]) < "2024-12-20";
      const isContract = host.row["contractType"] === "formal-contract";
      return (
        isWaiting(host) && isOld && isContract && plansFrom(host.row, "plannedStartOn", "2025-07")
      );
    },
    () => ({ plannedStartOn: null }),
    "project-started-in-time",
    "startedOn",
  ),
  stage(
    "suspended-and-forgotten",
    { en: "Suspended for years", "zh-Hans": "停建多年" },
    ({ row }) =>
      row["suspendedOn"] !== undefined &&
      row["resumedOn"] === undefined &&
      row["terminatedOn"] === undefined &&
      textOf(row["suspendedOn"]) > "2024-07-01",
    () => ({ suspendedOn: "2023-11-10" }),
    "project-suspension-ended",
    "resumedOn",
  ),
  {
    id: "nothing-heard-for-a-year",
    title: {
      en: "Under construction, and no news for more than a year",
      "zh-Hans": "在建项目一年多没有任何进展记录",
    },
    plant(scene) {
      const { id, receipts } = scene.host((host) => {
        const dates = Object.entries(host.row).filter(([field]) => field.endsWith("On"));
        const actual = dates.filter(([field]) => !field.startsWith("planned"));
        const isQuiet = actual.every(([, day]) => textOf(day) < "2024-06-25");
        const isBuilding =
          host.row["reportedStage"] === "under-construction" && !host.row["suspendedOn"];
        return isBuilding && isQuiet && host.receipts.some(isRecent);
      });
      return {
        changes: receipts.filter(isRecent).map(({ receiptId }) => ({
          table: "fundReceipts" as const,
          remove: { receiptId },
        })),
        findings: [inProject("project-under-construction-heard-of", id, "startedOn")],
      };
    },
  },
  stage(
    "reached-after-the-end",
    { en: "Registered after it had ended", "zh-Hans": "项目终止后才注册登记" },
    ({ row }) =>
      row["terminatedOn"] !== undefined &&
      row["registeredOn"] !== undefined &&
      textOf(row["terminatedOn"]) < "2025-06-01",
    ({ terminatedOn }) => ({ registeredOn: shifted(terminatedOn, 5) }),
    "project-milestones-not-after-termination",
    "registeredOn",
  ),
  stage(
    "ended-but-active",
    { en: "Ended, and reported as signed", "zh-Hans": "已终止，阶段仍填签约" },
    ({ row }) =>
      row["terminatedOn"] !== undefined &&
      row["signedOn"] !== undefined &&
      row["startedOn"] === undefined,
    () => ({ reportedStage: "signed" }),
    "project-terminated-not-active",
    "reportedStage",
  ),
  stage(
    "ended-but-carried-over",
    { en: "Ended last year, and carried over", "zh-Hans": "上年已终止，仍标为结转" },
    ({ row }) => row["signedOn"] !== undefined && textOf(row["terminatedOn"] ?? "9") < "2024-12-31",
    () => ({ carryOver: true }),
    "project-terminated-not-carried-over",
    "carryOver",
  ),
  stage(
    "ended-without-reason",
    { en: "Ended, and nobody says why", "zh-Hans": "已终止，未注明原因" },
    ({ row }) => row["terminatedOn"] !== undefined,
    () => ({ terminationReason: null }),
    "project-termination-reasoned",
    "terminationReason",
  ),
];

function isRecent({ receivedOn }: Row): boolean {
  return textOf(receivedOn) > "2024-06-28";
}

function money(amount: string): Row {
  return { amount, currency: "CNY" };
}
