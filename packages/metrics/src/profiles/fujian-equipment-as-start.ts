import { defineProfile } from "@ipms/core";

/**
 * Fujian: buying equipment counts as a start.
 *
 * @zh 福建：购置设备视同开工。
 * @category profiles
 * @since 0.1.0
 */
export const fujianEquipmentAsStart = /* @__PURE__ */ defineProfile({
  id: "fujian-equipment-as-start",
  version: 1,
  labels: { en: "Fujian: equipment as start", "zh-Hans": "福建：购置设备视同开工" },
  definition: {
    en: "A project counts as started once building has begun or equipment has been bought; a licence or an opening alone does not count. A start is shown by a construction permit or contract, or by a contract for equipment.",
    "zh-Hans":
      "已动工建设或已购置设备的项目计为开工；仅领取营业执照或仅开业的不计入。开工以施工许可、施工合同或设备购置合同为佐证。",
  },
  parameters: { "start-rate": { startCriteria: ["construction", "equipment"] } },
  requiredEvidence: [
    {
      milestone: "started",
      anyOf: ["construction-permit", "construction-contract", "equipment-contract"],
    },
  ],
  sources: [
    {
      title: "[福建招商项目通报：已开工动工（含设备购置）]",
      url: "http://shfjr.com/newsd/id/50292.html",
      note: {
        en: "Projects under way are counted “including purchase of equipment”.",
        "zh-Hans": "已开工动工项目含设备购置。",
      },
    },
    {
      title: "[武汉市招商项目管理系统字段]",
      note: {
        en: "Keeps starts by construction, by purchase of equipment, and openings apart.",
        "zh-Hans": "分列已开工（建安类）、已开工（设备购置类）和开业三类。",
      },
    },
  ],
});
