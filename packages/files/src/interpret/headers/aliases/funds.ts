import { combined, type FieldAliases, words } from "./field-aliases.js";

/** Words that do not say whether one period or everything so far is meant. */
const unsaid = words(`
    到位资金 到资金额 到资额 实际到位资金 实际到资 到位金额 实际进资 进资额 实际投入资金规模
    投资方实际到资额 实际到位资金额 已到位资金 利用外资 实际利用外资
  `);

/** Headers of receipts: what arrived at once or in a period. */
export const fundReceiptAliases: FieldAliases = {
  receiptId: ["到资单号", "进资编号", "到位资金编号", "凭证号"],
  projectId: ["项目编码", "项目代码"],
  receivedOn: [
    "到账时间",
    "到账日期",
    "到资时间",
    "到资日期",
    "到位时间",
    "进资时间",
    "资金到位时间",
  ],
  received: [
    ...unsaid,
    ...combined(
      ["本月", "当月", "当年", "本年", "本年度", "本期", "本季", "本季度", "今年", "年度"],
      words(`
            到位资金 到资额 到资金额 实际到位资金 实际到资额 到位金额 到资 到位资金情况 到资情况
    进资 进资额 新增到位资金
  `),
    ),
    ...words(`
      到账金额 到账资金 本次到资 本次到位资金
    `),
  ],
  originCountry: ["国别", "国别(地区)", "资金来源国", "外资来源国别"],
  // 资金来源 mixes places with 外资 and 自筹.
  originDivision: ["来源地", "来源省份", "资金来源", "资金来源省份"],
  originScope: [
    "资金性质",
    "内外资",
    "资金类别",
    "资金来源类型",
    "资金来源类别",
    "境内外",
    "资金来源",
  ],
  form: ["资金形式", "出资方式", "出资形式", "到资形式", "到资方式"],
  carryOver: ["是否结转", "是否续建项目"],
  evidenceKind: ["凭证类型", "佐证材料类型", "证明材料", "佐证材料", "证明类型"],
  evidenceReference: ["凭证编号", "佐证材料编号", "验资报告号", "询证函编号"],
  recordedOn: ["录入时间", "填报时间", "审核通过时间", "统计日期"],
};

/** Headers of balances: everything that has arrived so far. */
export const fundBalanceAliases: FieldAliases = {
  projectId: ["项目编码", "项目代码"],
  balanceOn: ["截止日期", "截止时间", "统计截止日期", "累计截至日期", "截至日期"],
  cumulative: [
    ...unsaid,
    ...combined(
      ["累计", "截至目前累计", "历年累计", "至今累计", "自开工累计"],
      words(`
    到位资金 到资额 到资金额 到资总额 实际到资总额 实际到位资金 到资 实际到资额
    实际投入资金规模 到位金额 到位 到位资金总额 实际进资
  `),
    ),
    ...words(`
      现阶段到资情况 到位资金总额 到资总额 资金到位情况
    `),
  ],
};
