import { defineCodeList } from "@ipms/core";

/** What kind of document or trace supports a milestone or a receipt of funds. */
export const evidenceKinds = /* @__PURE__ */ defineCodeList({
  id: "evidence-kinds",
  version: 1,
  labels: { en: "Evidence kinds", "zh-Hans": "佐证材料类型" },
  definition: {
    en: "What kind of document or trace supports a milestone or a receipt of funds.",
    "zh-Hans": "证明节点或者到位资金的材料类型。",
  },
  open: true,
  codes: {
    "business-licence": {
      labels: { en: "Business licence", "zh-Hans": "营业执照" },
      synonyms: ["business license", "营业执照副本"],
    },
    "project-filing": {
      labels: { en: "Filing or approval of the project", "zh-Hans": "项目备案或核准文件" },
      synonyms: ["备案证", "备案证明", "核准文件", "立项文件", "备案（核准）文件"],
    },
    "land-document": {
      labels: { en: "Land contract or certificate", "zh-Hans": "用地手续" },
      synonyms: ["用地合同", "土地证", "不动产权证", "土地出让合同"],
    },
    "planning-permit": {
      labels: { en: "Planning permit", "zh-Hans": "规划许可证" },
      synonyms: ["建设用地规划许可证", "建设工程规划许可证"],
    },
    "construction-permit": {
      labels: { en: "Construction permit", "zh-Hans": "施工许可证" },
      synonyms: ["建筑工程施工许可证"],
    },
    "investment-contract": {
      labels: { en: "Investment contract", "zh-Hans": "投资合同" },
      synonyms: ["投资协议", "签约合同", "招商引资合同"],
    },
    "construction-contract": {
      labels: { en: "Construction contract", "zh-Hans": "施工合同" },
      synonyms: ["建设工程施工合同", "工程合同"],
    },
    "equipment-contract": {
      labels: { en: "Equipment contract", "zh-Hans": "设备购置合同" },
      synonyms: ["设备采购合同"],
    },
    invoice: {
      labels: { en: "Invoice", "zh-Hans": "发票" },
      synonyms: ["有效发票", "设备发票", "设备购置发票", "工程发票"],
    },
    "bank-receipt": {
      labels: { en: "Bank receipt", "zh-Hans": "银行进账单" },
      synonyms: ["进账单", "银行转账凭证", "银行回单", "到账凭证"],
    },
    "land-payment-receipt": {
      labels: { en: "Receipt for land payment", "zh-Hans": "土地款凭证" },
      synonyms: ["土地出让金票据", "土地款缴纳凭证"],
    },
    "capital-verification-report": {
      labels: { en: "Capital verification report", "zh-Hans": "验资报告" },
      synonyms: ["验资证明"],
    },
    "foreign-exchange-record": {
      labels: { en: "Foreign-exchange record", "zh-Hans": "外汇证明" },
      synonyms: ["外汇登记", "外汇业务登记凭证", "fdi入账登记"],
    },
    "customs-declaration": {
      labels: { en: "Customs declaration", "zh-Hans": "海关报关单" },
      synonyms: ["报关单", "海关证明"],
    },
    "appraisal-report": {
      labels: { en: "Appraisal report", "zh-Hans": "资产评估报告" },
      synonyms: [],
    },
    "equipment-list": {
      labels: { en: "Equipment list", "zh-Hans": "设备清单" },
      synonyms: ["设备明细"],
    },
    "progress-sheet": {
      labels: { en: "Progress sheet", "zh-Hans": "形象进度单" },
      definition: {
        en: "A statement of work done, signed by builder, contractor and supervisor.",
        "zh-Hans": "由建设、施工、监理单位盖章确认的工程进度单。",
      },
      synonyms: ["工程进度单", "进度单", "工程形象进度单"],
    },
    "settlement-statement": {
      labels: { en: "Settlement of works", "zh-Hans": "工程款结算单" },
      synonyms: ["工程结算单"],
    },
    "funds-split-certificate": {
      labels: { en: "Certificate dividing funds", "zh-Hans": "到位资金分割证明" },
      synonyms: ["资金分割证明"],
    },
    "site-photo": {
      labels: { en: "Geotagged site photograph", "zh-Hans": "现场定位照片" },
      synonyms: ["site photo", "现场照片", "水印照片", "水印相机照片"],
    },
    "acceptance-certificate": {
      labels: { en: "Acceptance certificate", "zh-Hans": "竣工验收证明" },
      synonyms: ["竣工验收报告"],
    },
    "statistics-registration": {
      labels: { en: "Entry in official statistics", "zh-Hans": "入统（入规）证明" },
      synonyms: ["入库证明", "入规证明"],
    },
    "tax-record": {
      labels: { en: "Tax record", "zh-Hans": "纳税证明" },
      synonyms: ["完税证明", "税收证明"],
    },
    "electricity-record": {
      labels: { en: "Electricity record", "zh-Hans": "用电凭证" },
      synonyms: ["用电记录", "电费单", "用电证明"],
    },
  },
  sources: [
    {
      title: "淮府办〔2010〕155号",
      issuer: "淮南市人民政府办公室",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172448/17244873.html",
      note: {
        en: "Asks for capital verification, customs and foreign-exchange papers, bank receipts and equipment lists.",
        "zh-Hans": "要求提供验资、海关、外汇证明以及银行进账单、设备清单等。",
      },
    },
    {
      title: "[武进区固定资产投资项目入库佐证材料]",
      issuer: "常州市武进区人民政府",
      date: "2024-07-12",
      url: "https://www.wj.gov.cn/html/czwj/2024/FAOKPMFH_0712/494995.html",
      note: {
        en: "Lists the licence, the filing, construction and equipment contracts, and invoices.",
        "zh-Hans": "列有营业执照、备案文件、施工与设备购置合同、发票等。",
      },
    },
    {
      title: "[江门市蓬江区投资项目入库要求]",
      url: "http://www.pjq.gov.cn/gzjg/zcbm/pqjtjj/content/post_3192948.html",
      note: {
        en: "Requires geotagged, watermarked photographs of the site.",
        "zh-Hans": "要求提供带定位的水印相机现场照片。",
      },
    },
  ],
});

/** A code of {@link evidenceKinds}. */
export type EvidenceKind = keyof typeof evidenceKinds.codes;
