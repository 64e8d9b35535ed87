import { milestones } from "@ipms/codelists";
import type { ChoiceParameter, ParameterOption, Text, WholeNumberParameter } from "@ipms/core";

const milestoneOptions: ChoiceParameter["options"] = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(milestones.codes).map(
    ([code, { labels }]): [string, ParameterOption] => [code, { labels }],
  ),
);

/** A parameter that names a milestone. */
function milestoneParameter(labels: Text, usual: string): ChoiceParameter {
  return { labels, default: usual, options: milestoneOptions };
}

const fromText: Text = { en: "From which milestone", "zh-Hans": "起始节点" };
const toText: Text = { en: "To which milestone", "zh-Hans": "到达节点" };

/** The milestone from which time is counted; signing unless stated. */
export const from: ChoiceParameter = /* @__PURE__ */ milestoneParameter(fromText, "signed");

/** The milestone up to which time is counted; the start of work unless stated. */
export const toStart: ChoiceParameter = /* @__PURE__ */ milestoneParameter(toText, "started");

/** The same for windows; commissioning unless stated. */
export const toCommissioning: ChoiceParameter = /* @__PURE__ */ milestoneParameter(
  toText,
  "commissioned",
);

/** Calendar days, or the working days of the statutory calendar with its make-up days. */
export const unit: ChoiceParameter = {
  labels: { en: "Unit", "zh-Hans": "计量单位" },
  default: "days",
  options: {
    days: { labels: { en: "calendar days", "zh-Hans": "日历天" } },
    "working-days": { labels: { en: "working days", "zh-Hans": "工作日" } },
  },
};

/** How long a window is; half a year unless stated. */
export const days: WholeNumberParameter = {
  labels: { en: "Length of the window in the unit", "zh-Hans": "期限长度（按计量单位）" },
  default: "183",
  atLeast: 0,
};
