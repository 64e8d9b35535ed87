import { defineProfile } from "@ipms/core";

/**
 * The standard's own defaults, under a name.
 *
 * @zh 本标准自身的默认口径。
 * @category profiles
 * @since 0.1.0
 */
export const defaultProfile = /* @__PURE__ */ defineProfile({
  id: "default",
  version: 1,
  labels: { en: "Default", "zh-Hans": "默认口径" },
  definition: {
    en: "The defaults of the standard: formal contracts and framework agreements count, terminated projects and expansions stay, milestones count by the day they happened, and currencies are never converted.",
    "zh-Hans":
      "本标准的默认口径：正式合同与框架协议计入，已终止项目与扩建项目保留，节点按发生日期认定，不同币种不折算。",
  },
  question: {
    contractTypes: ["formal-contract", "framework"],
    terminated: "keep",
    expansions: "keep",
    dateBasis: "event",
  },
});
