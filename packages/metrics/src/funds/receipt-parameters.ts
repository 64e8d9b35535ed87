import {
  and,
  type ChoiceParameter,
  comparison,
  isTrue,
  not,
  oneOf,
  or,
  periodStart,
  present,
} from "@ipms/core";
import { project, receipt } from "../fields/fields.js";

/** Of projects signed in the period or later: as the receipt says, or else by the signing date. */
const newlySigned = /* @__PURE__ */ or(
  /* @__PURE__ */ and(
    /* @__PURE__ */ present(receipt.carryOver),
    /* @__PURE__ */ not(/* @__PURE__ */ isTrue(receipt.carryOver)),
  ),
  /* @__PURE__ */ and(
    /* @__PURE__ */ not(/* @__PURE__ */ present(receipt.carryOver)),
    /* @__PURE__ */ comparison(project.signedOn, ">=", periodStart),
  ),
);

/** Whether the funds of projects carried over from earlier periods count, for an input `received`. */
export const carryOver: ChoiceParameter = {
  labels: { en: "Projects carried over", "zh-Hans": "结转项目" },
  default: "include",
  options: {
    include: { labels: { en: "Included", "zh-Hans": "含结转项目" } },
    exclude: {
      labels: { en: "Newly signed projects only", "zh-Hans": "仅新签项目" },
      filters: { received: newlySigned },
    },
  },
};

/** In which forms funds count, for an input `received`. */
export const forms: ChoiceParameter = {
  labels: { en: "Forms of funds that count", "zh-Hans": "计入的资金形态" },
  default: "all",
  options: {
    all: { labels: { en: "All forms", "zh-Hans": "全部形态" } },
    "fixed-assets": {
      labels: { en: "Fixed assets only", "zh-Hans": "仅固定资产投入" },
      filters: {
        received: /* @__PURE__ */ oneOf(receipt.form, ["equipment", "construction", "land"]),
      },
    },
  },
};
