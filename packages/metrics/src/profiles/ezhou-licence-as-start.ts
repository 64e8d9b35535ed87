import { defineProfile } from "@ipms/core";

/**
 * Ezhou: the business licence is what shows a start.
 *
 * @zh 鄂州：以领取营业执照认定开工。
 * @category profiles
 * @since 0.1.0
 */
export const ezhouLicenceAsStart = /* @__PURE__ */ defineProfile({
  id: "ezhou-licence-as-start",
  version: 1,
  labels: { en: "Ezhou: licence as start", "zh-Hans": "鄂州：领取营业执照即为开工" },
  definition: {
    en: "A project counts as started once the investor has received its business licence; building, buying equipment and opening count too, since they come later. Commissioning needs actual production, so that trial production does not count. A start is shown by the licence, and approval may follow it.",
    "zh-Hans":
      "企业领取营业执照即认定为开工；动工建设、购置设备和开业在其后，同样计入。投产须为实际生产，试生产不计入。开工以营业执照为佐证，备案（核准）可以在其后。",
  },
  parameters: {
    "start-rate": { startCriteria: ["licence", "construction", "equipment", "opening"] },
    "commissioning-rate": { commissioningCriteria: ["partial", "full"] },
  },
  regrades: { "project-approval-not-after-start": "off" },
  requiredEvidence: [{ milestone: "started", anyOf: ["business-licence"] }],
  sources: [
    {
      title: "鄂州政办发〔2008〕70号",
      issuer: "鄂州市人民政府办公室",
      date: "2008",
      url: "https://www.ezhou.gov.cn/gk/zc/gfxwj/ezzbf/202011/t20201112_367256.html",
      note: {
        en: "Start: the business licence has been received. Commissioning: there is actual production. Funds in place: paid-in capital on the licence.",
        "zh-Hans":
          "开工以领取营业执照为准，投产以是否实际生产为准，到位资金以营业执照实收资本为准。",
      },
    },
  ],
});
