import { evidenceKinds, fundsForms, fundsScopes } from "@ipms/codelists";
import * as z from "zod";
import { codeField, openCodeField } from "../field/code.js";
import { countryField } from "../field/country.js";
import { dateField } from "../field/date.js";
import { divisionField } from "../field/division.js";
import { extensionField } from "../field/extension.js";
import { required } from "../field/field.js";
import { flagField } from "../field/flag.js";
import { identifierField } from "../field/identifier.js";
import { moneyField } from "../field/money.js";
import { textField } from "../field/text.js";
import { projectReference } from "./project-reference.js";

/** Money or assets that arrived for a project: one row of `fundReceipts`. */
export const fundReceiptSchema = /* @__PURE__ */ z.strictObject({
  receiptId: required(
    identifierField(
      { en: "Receipt id", "zh-Hans": "到位记录编号" },
      { en: "Identifies the receipt.", "zh-Hans": "标识该笔到位资金的编号。" },
    ),
  ),
  projectId: projectReference,
  receivedOn: dateField(
    { en: "Received on", "zh-Hans": "到位日期" },
    { en: "The day on which the funds arrived.", "zh-Hans": "资金到位的日期。" },
  ),
  received: moneyField(
    { en: "Funds received", "zh-Hans": "到位资金" },
    { en: "How much arrived.", "zh-Hans": "到位资金的数额。" },
  ),
  originCountry: countryField(
    { en: "Country or region of origin", "zh-Hans": "资金来源国家（地区）" },
    {
      en: "The country or region the funds come from, as an ISO 3166-1 code.",
      "zh-Hans": "资金来自的国家或者地区，填 ISO 3166-1 两位字母代码。",
    },
  ),
  originDivision: divisionField(
    { en: "Division of origin", "zh-Hans": "资金来源地" },
    {
      en: "The division of China the funds come from, as a GB/T 2260 code.",
      "zh-Hans": "资金来自的国内行政区划，填 GB/T 2260 代码。",
    },
  ),
  originScope: codeField(
    fundsScopes,
    { en: "Scope of origin", "zh-Hans": "资金来源范围" },
    {
      en: "How far away the funds come from, as stated; used only at the ledger's own division.",
      "zh-Hans": "所填的资金来源范围（境外、省外、市外等），仅用于台账填报地区本级。",
    },
  ),
  form: codeField(
    fundsForms,
    { en: "Form of funds", "zh-Hans": "资金形态" },
    {
      en: "Whether the funds arrived as cash, equipment, construction or in another form.",
      "zh-Hans": "现金、设备、建安或者其他形态。",
    },
  ),
  carryOver: flagField(
    { en: "For a carried-over project", "zh-Hans": "是否结转项目资金" },
    {
      en: "The funds belong to a project signed before the reporting year.",
      "zh-Hans": "是否为以前年度签约项目在本年的到位资金。",
    },
  ),
  evidenceKind: openCodeField(
    evidenceKinds,
    { en: "Kind of evidence", "zh-Hans": "佐证材料类型" },
    { en: "What proves the receipt.", "zh-Hans": "证明资金到位的材料类型。" },
  ),
  evidenceReference: textField(
    { en: "Evidence reference", "zh-Hans": "佐证材料编号" },
    {
      en: "The number or place of the document that proves the receipt.",
      "zh-Hans": "证明资金到位的材料编号或者存放处。",
    },
  ),
  recordedOn: dateField(
    { en: "Recorded on", "zh-Hans": "录入日期" },
    {
      en: "The day on which the row entered the ledger.",
      "zh-Hans": "该行记录录入台账的日期。",
    },
  ),
  ext: extensionField,
});

/** Money or assets that arrived for a project: one row of `fundReceipts`. */
export type FundReceipt = z.infer<typeof fundReceiptSchema>;
