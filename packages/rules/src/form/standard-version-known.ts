import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * The ledger is written for a version of the standard that the program knows.
 *
 * @zh 台账所用的标准版本为程序所支持。
 * @category form
 * @since 0.1.0
 */
export const standardVersionKnown = /* @__PURE__ */ defineRule({
  id: "standard-version-known",
  version: 1,
  labels: {
    en: "The ledger is written for a version of the standard that the program knows",
    "zh-Hans": "台账所用的标准版本为程序所支持",
  },
  message: {
    en: "written for an unknown version of the standard",
    "zh-Hans": "台账所用的标准版本不受支持",
  },
  fix: {
    en: "Update the program, or correct standardVersion in the ledger's head.",
    "zh-Hans": "请更新程序，或者更正台账头部的 standardVersion。",
  },
  severity: "error",
  level: "field",
  problems: ["unknown-version"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A later version may give a field another meaning; reading it by the old one gives wrong figures without a sign.",
    "zh-Hans": "新版本可能改变字段含义，按旧版本读取会得出错误数字而毫无征兆。",
  },
  sources: [
    {
      title: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
      issuer: "IETF",
      date: "2017",
      url: "https://www.rfc-editor.org/rfc/rfc8259",
      note: {
        en: "Names within an object should be unique, and numbers may lose precision.",
        "zh-Hans": "对象中的键应当唯一；数值可能丢失精度。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "A version to come", "zh-Hans": "尚未发布的版本" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目" }] },
      problems: [{ code: "unknown-version", parameters: { value: "99.0", known: ["1.0"] } }],
      findings: [{ values: { value: "99.0" } }],
    },
  ],
};
