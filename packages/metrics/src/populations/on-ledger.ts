import { asOf, definePopulation, reached } from "@ipms/core";
import type { Documentation } from "../documentation.js";

/**
 * All projects on the ledger, those carried over from earlier years included.
 *
 * @zh 台账上的全部项目，含历年结转。
 * @category populations
 * @since 0.1.0
 */
export const onLedger = /* @__PURE__ */ definePopulation({
  id: "on-ledger",
  version: 1,
  labels: { en: "On the ledger", "zh-Hans": "台账全部项目" },
  entered: "signed",
  window: "ledger",
  member: reached("signed", asOf),
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects that had been signed by the as-of date, whenever that was: those of the period and all that are carried over from earlier years.",
    "zh-Hans": "到截止日期已签约的全部项目，不论何时签约，既包括本期签约项目，也包括历年结转项目。",
  },
  caution: {
    en: "A rate over the whole ledger is usually higher than one over the period's signings, as old projects had more time.",
    "zh-Hans":
      "以台账全部项目计算的比率通常高于以本期签约项目计算的比率，因为早年的项目推进时间更长。",
  },
  sources: [
    {
      title: "[兰州市招商引资项目进展]",
      note: {
        en: "904 of 1,044 projects had started; the 1,044 are 381 newly signed and 663 carried over.",
        "zh-Hans": "在册1044个（新签381个，历年结转663个），开工904个。",
      },
    },
  ],
};
