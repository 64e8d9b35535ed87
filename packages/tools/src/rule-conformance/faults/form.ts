import type { Text } from "@ipms/core";
import { type Fault, inProject, setProject } from "../fault.js";
import type { HostTest } from "../scene.js";
import type { Row } from "../world/story.js";
import { textOf } from "../row-values.js";

/** A fault that sets one field of one project to what it cannot hold. */
function form(
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

const always: HostTest = () => true;

/** Faults in the form of single values. */
export const formFaults: readonly Fault[] = [
  form(
    "currency-of-no-country",
    { en: "RMB instead of CNY", "zh-Hans": "币种写成RMB" },
    ({ row }) => row["phaseOneInvestment"] !== undefined,
    () => ({ phaseOneInvestment: { amount: "10000000", currency: "RMB" } }),
    "amount-has-currency",
    "phaseOneInvestment",
  ),
  form(
    "two-codes-in-one-cell",
    { en: "Two codes where one belongs", "zh-Hans": "一格填了两个代码" },
    ({ row }) => row["startedOn"] === undefined && row["signedOn"] !== undefined,
    () => ({ startKind: "construction、equipment" }),
    "code-known",
    "startKind",
  ),
  form(
    "country-by-name",
    { en: "A country's name for its code", "zh-Hans": "国别填名称而非代码" },
    ({ row }) => row["originCountry"] === "CN",
    () => ({ originCountry: "China" }),
    "country-code-valid",
    "originCountry",
  ),
  form(
    "credit-code-mistyped",
    { en: "A credit code mistyped", "zh-Hans": "统一社会信用代码抄写有误" },
    ({ row }) => row["investorCreditCode"] !== undefined,
    ({ investorCreditCode }) => ({
      investorCreditCode: `${textOf(investorCreditCode).slice(0, 17)}${textOf(investorCreditCode).endsWith("0") ? "1" : "0"}`,
    }),
    "credit-code-valid",
    "investorCreditCode",
  ),
  form(
    "thirtieth-of-february",
    { en: "The thirtieth of February", "zh-Hans": "2月30日" },
    ({ row }) => row["negotiatedOn"] !== undefined && row["signedOn"] !== undefined,
    () => ({ negotiatedOn: "2024-02-30" }),
    "date-exists",
    "negotiatedOn",
  ),
  form(
    "division-cut-short",
    { en: "A division's code of four digits", "zh-Hans": "行政区划代码只有四位" },
    always,
    () => ({ division: "4311" }),
    "division-code-valid",
    "division",
  ),
  form(
    "extension-not-an-object",
    { en: "An extension that is a mere text", "zh-Hans": "扩展字段不是对象" },
    always,
    () => ({ ext: "备注" }),
    "extension-well-formed",
    "ext",
  ),
  form(
    "field-of-no-table",
    { en: "A field that the table does not have", "zh-Hans": "表中没有的字段" },
    always,
    () => ({ colour: "red" }),
    "field-known",
    "colour",
  ),
  form(
    "industry-unknown",
    { en: "An industry that does not exist", "zh-Hans": "不存在的行业代码" },
    always,
    () => ({ industry: "ZZ" }),
    "industry-code-valid",
    "industry",
  ),
  form(
    "words-for-a-number",
    { en: "Words where a number belongs", "zh-Hans": "数字栏填了文字" },
    ({ row }) => row["landAreaMu"] !== undefined && row["landAreaSquareMetres"] === undefined,
    () => ({ landAreaMu: "约五十亩" }),
    "number-readable",
    "landAreaMu",
  ),
  form(
    "number-as-binary-fraction",
    {
      en: "An amount of land that is no exact decimal",
      "zh-Hans": "面积以二进制浮点数保存，不精确",
    },
    ({ row }) => row["landAreaMu"] !== undefined && row["landAreaSquareMetres"] === undefined,
    () => ({ landAreaMu: 40.1 }),
    "number-exact",
    "landAreaMu",
  ),
  form(
    "project-without-name",
    { en: "A project without a name", "zh-Hans": "没有名称的项目" },
    ({ row }) => row["registeredName"] === undefined,
    () => ({ name: null }),
    "required-field-present",
    "name",
  ),
  form(
    "neither-yes-nor-no",
    { en: "Perhaps, where yes or no belongs", "zh-Hans": "是否栏填了“待定”" },
    always,
    () => ({ returningEntrepreneur: "待定" }),
    "value-allowed",
    "returningEntrepreneur",
  ),
  {
    id: "id-over-two-lines",
    title: { en: "An id over two lines", "zh-Hans": "编号中有换行" },
    plant: () => ({
      changes: [{ table: "projects", add: { projectId: "2023\nA", name: "碳纤维制品项目" } }],
      findings: [inProject("id-well-formed", "2023\nA", "projectId")],
    }),
  },
  {
    id: "id-given-twice",
    title: { en: "One id for two receipts", "zh-Hans": "两笔到位资金用同一编号" },
    plant(scene) {
      const { id, receipts } = scene.host((host) => {
        return host.receipts.length === 1 && host.row["startedOn"] === undefined;
      });
      const [first] = receipts;
      const received = { ...(first?.["received"] as object), amount: "10000" };
      const add = { ...first, received, evidenceReference: `凭证${id}-B` };
      const receiptId = textOf(first?.["receiptId"]);
      return {
        changes: [{ table: "fundReceipts", add }],
        previousChanges: [],
        findings: [
          { rule: "id-unique", table: "fundReceipts", record: receiptId, field: "receiptId" },
          // The second row of this id differs from the first, which the previous cut has.
          {
            rule: "receipt-not-changed",
            table: "fundReceipts",
            record: receiptId,
            field: "received",
          },
        ],
      };
    },
  },
  {
    id: "receipt-of-no-project",
    title: {
      en: "A receipt of a project that is not there",
      "zh-Hans": "到位资金所属项目不在台账中",
    },
    plant: () => ({
      changes: [
        {
          table: "fundReceipts",
          add: {
            receiptId: "R-X",
            projectId: "2019-000009",
            receivedOn: "2024-05-06",
            received: { amount: "5000000", currency: "CNY" },
            form: "cash",
            evidenceKind: "bank-receipt",
            evidenceReference: "凭证X",
          },
        },
      ],
      findings: [
        { rule: "project-exists", table: "fundReceipts", record: "R-X", field: "projectId" },
      ],
    }),
  },
  {
    id: "plan-of-no-target",
    title: { en: "A plan of a target that is not there", "zh-Hans": "分期计划所属目标不在台账中" },
    plant: () => ({
      changes: [
        {
          table: "targetPlans",
          add: { targetId: "T-0", through: "2025-12", cumulativeValue: "1" },
        },
      ],
      findings: [
        { rule: "project-exists", table: "targetPlans", record: "T-0", field: "targetId" },
      ],
    }),
  },
  {
    id: "quarter-five",
    title: { en: "A target for the fifth quarter", "zh-Hans": "第五季度的目标" },
    plant: () => ({
      changes: [
        {
          table: "targets",
          add: {
            targetId: "T-7",
            issuer: "省政府",
            metric: "started-projects",
            valueKind: "count",
            value: "60",
            period: "2025-Q5",
            kind: "expected",
          },
        },
      ],
      findings: [{ rule: "period-exists", table: "targets", record: "T-7", field: "period" }],
    }),
  },
];
