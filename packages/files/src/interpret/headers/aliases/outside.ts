import { words } from "./field-aliases.js";

/** Why a column that ledgers have is none of the standard's. */
export type OutsideReason = "row-number" | "personal-data" | "attachment" | "derived" | "no-field";

/** Headers that are well known and have no field; ignoring them loses nothing the standard counts. */
export const outsideAliases: Readonly<Record<OutsideReason, readonly string[]>> = {
  // A row number is no id: it changes with every sort.
  "row-number": ["序号", "行号", "no.", "no", "序", "顺序号", "表序"],
  // Names and telephone numbers of people stay out of what is published.
  "personal-data": words(`
    联系人 企业联系人 投资方联系人 区投促局联系人 联系方式 联系电话 电话 投资方电话 手机
    手机号码 职务 联系人电话 联系人及电话 联系人及联系方式 项目联系人 项目负责人 填报人
    经办人 法人代表 法定代表人 身份证号 邮箱 引荐人 客商联系人 联络员 跟踪人 项目专员 首谈人
  `),
  attachment: ["附件", "扫描件", "高拍仪照片", "照片", "图片", "合同扫描件", "附件材料"],
  // These follow from other columns; a metric computes them.
  derived: words(`
    履约率 开工率 竣工率 投产率 开竣工率 资金到位率 到资率 完成率 排名 得分 增幅 同比
    同比增长 占比 进度排名 目标完成率 合计 小计
    项目数 项目个数 个数 新签合同项目数 履约项目数 开工项目数 竣工项目数 投产项目数
    新注册重点项目数 新开工重点项目数 新投产重点项目数 合同项目投资总额 计划投资总额合计
  `),
  "no-field": words(`
    项目简介 项目内容 项目建设内容 建设内容 建设规模及主要建设内容 经营范围 建设规模
    主要建设内容 建设内容及规模 注册资本 注册资金 注册资本单位 投资方简介 企业简介
    项目引荐单位 引荐单位 内外资 到位资金用途说明 基金名称 基金参投金额 审核状态 审核结果
    审核意见 报送规范分类 项目级别 容积率 投资强度 亩均税收 设备投资 二期 二期投资额
    租赁面积 项目合作方式 合作方式 是否fdi 是否总部经济 是否研发中心 是否推送至省库
    是否飞地园区 入统时间 是否新引进企业 是否qflp外资项目 是否招商会项目 是否技改 是否入统
    入库 本地投资额 本地股东 市外股东 下一步工作 下一步计划 下步打算 月度销售收入 工商注册号
    累计完成投资 完成投资 累计下达投资 累计支付 楚商类型 是否上市 是否独角兽 独角兽 上市情况
    到位资金分割证明 立项属性 已形成产能 实际建成产能 预期开票销售 是否产业外溢 本地股东出资额
    预期开票销售收入 月度税收 能耗 环评 入统
  `),
};
