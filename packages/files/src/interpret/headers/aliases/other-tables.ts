import { combined, dateNouns, type FieldAliases, words } from "./field-aliases.js";

/** Headers of signings. */
export const signingAliases: FieldAliases = {
  projectId: ["项目编码", "项目代码"],
  signedOn: combined(["签约", "合同签约", "合同签订", "协议签订", "签订"], dateNouns),
  contractType: ["合同类型", "签约形式", "签约类型", "协议类别"],
  signingEvent: ["招商会名称", "签约批次", "招商活动", "活动名称", "届次"],
  committed: words(`
    签约额 签约资金 协议投资额 合同投资总额 签约投资额 协议金额 合同金额 合作金额 投资金额
    总投资 投资总额
  `),
};

/** Headers of attributions. */
export const attributionAliases: FieldAliases = {
  projectId: ["项目编码", "项目代码"],
  unit: ["单位", "引荐单位", "项目引荐单位", "引资单位", "被考核单位", "考核单位", "责任单位"],
  share: ["比例", "占比", "分成比例", "计分比例", "考核比例", "分配占比"],
};

/** Headers of evidence. */
export const evidenceAliases: FieldAliases = {
  projectId: ["项目编码", "项目代码"],
  milestone: ["节点", "佐证节点", "所证节点", "进展节点"],
  kind: ["材料类型", "佐证材料类型", "证照类型", "佐证材料", "材料名称"],
  reference: words(`
    材料编号 证照编号 许可证编号 建设用地规划许可证编号 施工许可证编号 文号 土地证编号
    不动产权证号 施工许可证 土地证
  `),
  evidencedOn: ["取得许可证日期", "发证日期", "完成报批日期", "材料日期", "取得日期", "批复日期"],
};

/** Headers of targets. */
export const targetAliases: FieldAliases = {
  targetId: ["任务编号"],
  issuer: ["下达机关", "下达部门", "考核单位"],
  division: ["地区", "县区", "县市区", "区县", "责任地区", "承担单位所在地"],
  metric: ["指标", "指标名称", "考核内容", "任务名称"],
  period: ["年度", "考核期", "期间", "目标年度", "考核年度"],
  kind: ["目标类别", "目标性质"],
  valueKind: ["数值类别", "指标单位类型"],
  value: [
    "目标任务",
    "任务数",
    "年度目标",
    "目标任务数",
    "任务目标",
    "年度任务",
    "全年目标",
    "计划数",
  ],
  currency: ["货币", "货币单位"],
};

/** Headers of target plans. */
export const targetPlanAliases: FieldAliases = {
  targetId: ["任务编号"],
  through: ["截止日期", "截至日期", "截止时间", "分期截至日期"],
  cumulativeValue: ["累计目标", "累计任务数", "序时目标", "进度目标", "累计计划数"],
};

/** Headers of exchange rates. */
export const exchangeRateAliases: FieldAliases = {
  fromCurrency: ["外币", "币种", "原货币"],
  toCurrency: ["折合币种", "本位币"],
  period: ["期间", "年月", "年度", "月份"],
  policy: ["汇率类型", "折算办法", "汇率政策"],
  rate: ["折算汇率", "中间价", "汇率中间价", "平均汇率"],
  source: ["数据来源", "汇率来源", "出处"],
};

/** Headers of working calendars. */
export const calendarAliases: FieldAliases = {
  date: ["公历日期", "年月日"],
  working: ["工作日", "是否上班", "是否为工作日"],
  source: ["数据来源", "依据", "文件依据"],
};
