import { type Fault, inProject, setProject } from "../fault.js";
import { shifted, textOf } from "../row-values.js";

/** Faults in what was signed. */
export const agreementFaults: readonly Fault[] = [
  {
    id: "several-projects-in-one-row",
    title: { en: "Three projects entered as one row", "zh-Hans": "三个项目并成一行录入" },
    plant(scene) {
      const { id, row } = scene.host();
      const name = `${textOf(row["name"])}等3个项目`;
      const registeredName = row["registeredName"] === undefined ? {} : { registeredName: name };
      return {
        changes: [setProject(id, { name, ...registeredName })],
        findings: [inProject("project-bundle-taken-apart", id, "name")],
      };
    },
  },
  {
    id: "old-project-marked-as-new",
    title: {
      en: "A project of an earlier year marked as signed this year",
      "zh-Hans": "往年签约的项目标为本年新签",
    },
    plant(scene) {
      const { id } = scene.host(({ row }) => {
        return row["carryOver"] === true && textOf(row["signedOn"]) < "2023-06-30";
      });
      return {
        changes: [setProject(id, { carryOver: false })],
        findings: [inProject("project-carry-over-agrees-with-signing", id, "carryOver")],
      };
    },
  },
  {
    id: "no-kind-of-agreement",
    title: { en: "Signed, and nobody says what", "zh-Hans": "签了约，未注明协议类型" },
    plant(scene) {
      const { id } = scene.host(({ row, signings }) => {
        return row["startedOn"] !== undefined && signings.length === 0;
      });
      return {
        changes: [setProject(id, { contractType: null })],
        findings: [inProject("project-contract-type-stated", id, "contractType")],
      };
    },
  },
  {
    id: "framework-left-alone",
    title: {
      en: "A framework of two years ago that no contract followed",
      "zh-Hans": "两年前的框架协议一直没有转为正式合同",
    },
    plant(scene) {
      const { id } = scene.host(({ row, signings }) => {
        const isOld = textOf(row["signedOn"]) < "2023-06-30" && row["terminatedOn"] === undefined;
        const isIdle = row["startedOn"] === undefined && row["commissionedOn"] === undefined;
        return (
          isOld && isIdle && row["contractType"] === "formal-contract" && signings.length === 0
        );
      });
      return {
        changes: [setProject(id, { contractType: "framework" })],
        findings: [inProject("project-framework-followed-by-contract", id, "signedOn")],
      };
    },
  },
  {
    id: "funds-under-an-intention",
    title: { en: "Funds entered under a mere intention", "zh-Hans": "仅有意向协议就填报到位资金" },
    plant(scene) {
      const { id } = scene.host(({ row, receipts, signings }) => {
        const isRecent = textOf(row["signedOn"]) > "2024-07-31" && signings.length === 0;
        return isRecent && row["startedOn"] === undefined && receipts.length > 0;
      });
      return {
        changes: [setProject(id, { contractType: "intent" })],
        findings: [inProject("project-intent-without-funds", id, "contractType")],
      };
    },
  },
  {
    id: "built-under-a-framework",
    title: { en: "Building under a framework alone", "zh-Hans": "只有框架协议就开工建设" },
    plant(scene) {
      const { id } = scene.host(({ row, signings }) => {
        return row["startedOn"] !== undefined && signings.length === 0;
      });
      return {
        changes: [setProject(id, { contractType: "framework" })],
        findings: [inProject("project-not-built-under-framework", id, "contractType")],
      };
    },
  },
  {
    id: "built-under-an-intention",
    title: {
      en: "Building and paying under a mere intention",
      "zh-Hans": "仅有意向协议就开工并到位资金",
    },
    plant(scene) {
      const { id } = scene.host(({ row, signings, receipts }) => {
        return row["startedOn"] !== undefined && signings.length === 0 && receipts.length > 0;
      });
      return {
        changes: [setProject(id, { contractType: "intent" })],
        findings: [
          inProject("project-not-built-under-intent", id, "contractType"),
          inProject("project-intent-without-funds", id, "contractType"),
        ],
      };
    },
  },
  {
    id: "filed-under-another-name",
    title: {
      en: "Filed under another name than it was signed",
      "zh-Hans": "备案名称与签约名称不一致",
    },
    plant(scene) {
      const { id } = scene.host(({ row }) => row["registeredName"] !== undefined);
      return {
        changes: [setProject(id, { registeredName: "年产10万件精密部件生产线项目" })],
        findings: [inProject("project-registered-name-agrees", id, "registeredName")],
      };
    },
  },
  {
    id: "signed-a-month-before",
    title: {
      en: "The list of signings has an earlier contract than the project",
      "zh-Hans": "签约明细中的合同早于项目的签约日期",
    },
    plant(scene) {
      const { id, row } = scene.host((host) => {
        return host.row["signedOn"] !== undefined && host.signings.length === 0;
      });
      const signedOn = shifted(row["signedOn"], -30);
      const add = { projectId: id, signedOn, contractType: "formal-contract" };
      return {
        changes: [{ table: "signings", add }],
        findings: [inProject("project-signing-agrees-with-signings", id, "signedOn")],
      };
    },
  },
  {
    id: "event-without-signing",
    title: {
      en: "Presented at an event, entered as signed there",
      "zh-Hans": "在活动上推介，却填了签约活动而无签约日期",
    },
    plant(scene) {
      const { id } = scene.host(({ row }) => {
        return row["signedOn"] === undefined && row["terminatedOn"] === undefined;
      });
      return {
        changes: [setProject(id, { signingEvent: "2024年港洽周" })],
        findings: [inProject("project-signing-event-dated", id, "signedOn")],
      };
    },
  },
  {
    id: "signing-without-kind",
    title: {
      en: "A signing that does not say what was signed",
      "zh-Hans": "签约明细未注明协议类型",
    },
    plant(scene) {
      const { id, signings } = scene.host((host) => host.signings.length === 2);
      const signedOn = signings[1]?.["signedOn"];
      const where = { projectId: id, signedOn };
      return {
        changes: [{ table: "signings", where, set: { contractType: null } }],
        previousChanges: [],
        findings: [
          {
            rule: "signing-contract-type-stated",
            table: "signings",
            record: id,
            field: "contractType",
          },
        ],
      };
    },
  },
  {
    id: "signing-in-the-future",
    title: { en: "A signing that is still to come", "zh-Hans": "把尚未举行的签约填入签约明细" },
    plant(scene) {
      const { id } = scene.host(({ row }) => row["signedOn"] !== undefined);
      const add = { projectId: id, signedOn: "2025-09-08", contractType: "supplement" };
      return {
        changes: [{ table: "signings", add }],
        findings: [
          { rule: "signing-not-after-as-of", table: "signings", record: id, field: "signedOn" },
        ],
      };
    },
  },
];
