import { top500Lists, top500Relations, investorTypes } from "@ipms/codelists";
import { codeField, openCodeField } from "../../field/code.js";
import { countryField } from "../../field/country.js";
import { creditCodeField } from "../../field/credit-code.js";
import { divisionField } from "../../field/division.js";
import { flagField } from "../../field/flag.js";
import { textField } from "../../field/text.js";
import { wholeNumberField } from "../../field/whole-number.js";

/** Who invests, from where, and through which local company. */
export const investorFields = {
  investorName: textField(
    { en: "Investor", "zh-Hans": "投资方名称" },
    {
      en: "The company or person that brings the investment in.",
      "zh-Hans": "引进的投资企业或者个人的名称。",
    },
  ),
  investorCreditCode: creditCodeField(
    { en: "Investor's credit code", "zh-Hans": "投资方统一社会信用代码" },
    {
      en: "The investor's unified social credit code; its check character is verified.",
      "zh-Hans": "投资方的统一社会信用代码，校验码须正确。",
    },
  ),
  investorType: openCodeField(
    investorTypes,
    { en: "Investor type", "zh-Hans": "投资方类型" },
    {
      en: "What kind of enterprise the investor is.",
      "zh-Hans": "投资方属于哪一类企业。",
    },
  ),
  originCountry: countryField(
    { en: "Country or region of origin", "zh-Hans": "投资来源国家（地区）" },
    {
      en: "The country or region the investment comes from, as an ISO 3166-1 code.",
      "zh-Hans": "投资来自的国家或者地区，填 ISO 3166-1 两位字母代码。",
    },
  ),
  originDivision: divisionField(
    { en: "Division of origin", "zh-Hans": "投资来源地" },
    {
      en: "The division of China the investment comes from, as a GB/T 2260 code.",
      "zh-Hans": "投资来自的国内行政区划，填 GB/T 2260 代码。",
    },
  ),
  top500List: openCodeField(
    top500Lists,
    { en: "Top 500 list", "zh-Hans": "500强榜单" },
    {
      en: "The list of large enterprises on which the investor stands.",
      "zh-Hans": "投资方所在的500强榜单。",
    },
  ),
  top500Year: wholeNumberField(
    "year",
    { en: "Year of the top 500 list", "zh-Hans": "500强榜单年份" },
    {
      en: "The year of the edition of the list that is meant.",
      "zh-Hans": "所依据榜单的发布年份。",
    },
  ),
  top500Relation: codeField(
    top500Relations,
    { en: "Relation to the top 500 enterprise", "zh-Hans": "与500强企业的关系" },
    {
      en: "How the investor is related to the enterprise on the list.",
      "zh-Hans": "投资方与上榜企业之间的关系。",
    },
  ),
  returningEntrepreneur: flagField(
    { en: "Returning entrepreneur", "zh-Hans": "是否返乡投资" },
    {
      en: "The investor is an entrepreneur who comes home to invest, in Hunan called 湘商回归 (return of Hunan's entrepreneurs).",
      "zh-Hans": "投资方是否为返乡投资的本籍企业家，湖南称“湘商回归”。",
    },
  ),
  returningEvidence: textField(
    { en: "Evidence of return", "zh-Hans": "返乡投资依据" },
    {
      en: "What shows that the investor is a returning entrepreneur.",
      "zh-Hans": "认定为返乡投资的依据材料。",
    },
  ),
  localCompanyName: textField(
    { en: "Local company", "zh-Hans": "项目公司名称" },
    {
      en: "The company registered locally to carry out the project.",
      "zh-Hans": "为实施项目在当地注册的公司名称。",
    },
  ),
  localCompanyCreditCode: creditCodeField(
    { en: "Local company's credit code", "zh-Hans": "项目公司统一社会信用代码" },
    {
      en: "The local company's unified social credit code; its check character is verified.",
      "zh-Hans": "项目公司的统一社会信用代码，校验码须正确。",
    },
  ),
};
