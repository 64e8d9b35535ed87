import { recordedDateField } from "../../field/date.js";

/** When the books took note of each milestone: the dates of `dateBasis: "recorded"`. */
export const statisticDateFields = {
  negotiatedRecordedOn: recordedDateField({ en: "Negotiation", "zh-Hans": "洽谈" }),
  signedRecordedOn: recordedDateField({ en: "Signing", "zh-Hans": "签约" }),
  registeredRecordedOn: recordedDateField({ en: "Registration", "zh-Hans": "注册" }),
  approvedRecordedOn: recordedDateField({ en: "Approval", "zh-Hans": "备案（核准）" }),
  landedRecordedOn: recordedDateField({ en: "Landing", "zh-Hans": "落地" }),
  startedRecordedOn: recordedDateField({ en: "Start", "zh-Hans": "开工" }),
  completedRecordedOn: recordedDateField({ en: "Completion", "zh-Hans": "竣工" }),
  commissionedRecordedOn: recordedDateField({ en: "Commissioning", "zh-Hans": "投产" }),
  fullCapacityRecordedOn: recordedDateField({ en: "Full capacity", "zh-Hans": "达产" }),
  aboveScaleRecordedOn: recordedDateField({ en: "Above designated size", "zh-Hans": "入规" }),
  suspendedRecordedOn: recordedDateField({ en: "Suspension", "zh-Hans": "停建（缓建）" }),
  resumedRecordedOn: recordedDateField({ en: "Resumption", "zh-Hans": "复工" }),
  terminatedRecordedOn: recordedDateField({ en: "Termination", "zh-Hans": "终止" }),
};
