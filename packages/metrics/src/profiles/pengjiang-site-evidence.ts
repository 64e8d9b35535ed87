import { defineProfile } from "@ipms/core";

/**
 * Pengjiang, Jiangmen: a start needs filing, contracts and photographs from the site.
 *
 * @zh 江门蓬江：开工须有备案、合同和现场照片。
 * @category profiles
 * @since 0.1.0
 */
export const pengjiangSiteEvidence = /* @__PURE__ */ defineProfile({
  id: "pengjiang-site-evidence",
  version: 1,
  labels: { en: "Pengjiang: evidence from the site", "zh-Hans": "蓬江：现场佐证" },
  definition: {
    en: "A project enters the statistics of investment with photographs of the site that bear time and place, with its filing or approval, and with contracts for building or equipment; so each started project needs all three.",
    "zh-Hans":
      "项目入库须有带时间和定位水印的现场照片、立项或备案文件，以及施工或设备合同；因此每个已开工项目三类材料缺一不可。",
  },
  requiredEvidence: [
    { milestone: "started", anyOf: ["site-photo"] },
    { milestone: "started", anyOf: ["project-filing"] },
    { milestone: "started", anyOf: ["construction-contract", "equipment-contract"] },
  ],
  sources: [
    {
      title: "[蓬江区固定资产投资项目入库要求]",
      url: "http://www.pjq.gov.cn/gzjg/zcbm/pqjtjj/content/post_3192948.html",
      note: {
        en: "Photographs with watermark and position, filing, and contracts are needed; the signboard must agree with what is entered.",
        "zh-Hans": "须提供水印相机现场照片、立项备案和合同，公示牌内容应与入库内容一致。",
      },
    },
  ],
});
