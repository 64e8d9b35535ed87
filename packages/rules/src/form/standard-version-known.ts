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
      title: "IATI Standard: iati-activities/@version",
      issuer: "IATI",
      url: "https://iatistandard.org/",
      note: {
        en: "Every file states the version of the standard that it follows.",
        "zh-Hans": "每个文件都注明所遵循的标准版本。",
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
