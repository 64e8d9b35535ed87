import { dateField } from "../../field/date.js";

/** When each milestone was reached, and when it was planned. An absent date means "not reached". */
export const milestoneFields = {
  negotiatedOn: dateField(
    { en: "Negotiated on", "zh-Hans": "洽谈日期" },
    {
      en: "The day on which talks with the investor began.",
      "zh-Hans": "与投资方开始洽谈的日期。",
    },
  ),
  signedOn: dateField(
    { en: "Signed on", "zh-Hans": "签约日期" },
    {
      en: "The day on which the agreement was signed.",
      "zh-Hans": "协议签订的日期。",
    },
  ),
  registeredOn: dateField(
    { en: "Registered on", "zh-Hans": "注册日期" },
    {
      en: "The day on which the project's company was registered.",
      "zh-Hans": "项目公司完成注册登记的日期。",
    },
  ),
  approvedOn: dateField(
    { en: "Approved or filed on", "zh-Hans": "备案（核准）日期" },
    {
      en: "The day on which the project was filed or approved.",
      "zh-Hans": "项目完成备案或者核准的日期。",
    },
  ),
  landedOn: dateField(
    { en: "Landed on", "zh-Hans": "落地日期" },
    {
      en: "The day on which the place's own test of landing was met.",
      "zh-Hans": "项目达到当地落地标准的日期。",
    },
  ),
  startedOn: dateField(
    { en: "Started on", "zh-Hans": "开工日期" },
    {
      en: "The day on which work began in fact; what counts is the start kind.",
      "zh-Hans": "实际开工的日期，以何为准由开工类型说明。",
    },
  ),
  completedOn: dateField(
    { en: "Completed on", "zh-Hans": "竣工日期" },
    {
      en: "The day on which construction was finished as designed.",
      "zh-Hans": "按设计完成全部建设内容的日期。",
    },
  ),
  commissionedOn: dateField(
    { en: "Commissioned on", "zh-Hans": "投产日期" },
    {
      en: "The day on which production or operation began; trial or full is the commissioning kind.",
      "zh-Hans": "开始生产或者运营的日期，试生产或者全部投产由投产类型说明。",
    },
  ),
  fullCapacityOn: dateField(
    { en: "At full capacity on", "zh-Hans": "达产日期" },
    {
      en: "The day on which output reached the designed capacity.",
      "zh-Hans": "产量达到设计能力的日期。",
    },
  ),
  aboveScaleOn: dateField(
    { en: "Above designated size on", "zh-Hans": "入规日期" },
    {
      en: "The day on which the enterprise joined those above the designated size.",
      "zh-Hans": "企业进入规模以上企业统计的日期。",
    },
  ),
  suspendedOn: dateField(
    { en: "Suspended on", "zh-Hans": "停建（缓建）日期" },
    {
      en: "The day on which work stopped or was put off.",
      "zh-Hans": "停止或者暂缓建设的日期。",
    },
  ),
  resumedOn: dateField(
    { en: "Resumed on", "zh-Hans": "复工日期" },
    {
      en: "The day on which work went on after a suspension.",
      "zh-Hans": "停建、缓建之后恢复建设的日期。",
    },
  ),
  terminatedOn: dateField(
    { en: "Terminated on", "zh-Hans": "终止日期" },
    {
      en: "The day on which the project ended before its purpose was reached.",
      "zh-Hans": "项目未达目的而结束的日期。",
    },
  ),
  plannedStartOn: dateField(
    { en: "Planned start on", "zh-Hans": "计划开工日期" },
    {
      en: "The day on which work is planned to begin.",
      "zh-Hans": "计划开工的日期。",
    },
  ),
  plannedCompletionOn: dateField(
    { en: "Planned completion on", "zh-Hans": "计划竣工日期" },
    {
      en: "The day on which construction is planned to be finished.",
      "zh-Hans": "计划竣工的日期。",
    },
  ),
  plannedCommissioningOn: dateField(
    { en: "Planned commissioning on", "zh-Hans": "计划投产日期" },
    {
      en: "The day on which production or operation is planned to begin.",
      "zh-Hans": "计划投产的日期。",
    },
  ),
};
