import { divisionField } from "../../field/division.js";
import { required } from "../../field/field.js";
import { identifierField } from "../../field/identifier.js";
import { someTextField, textField } from "../../field/text.js";

/** What a project is called and where it lies. */
export const identityFields = {
  projectId: required(
    identifierField(
      { en: "Project id", "zh-Hans": "项目编号" },
      {
        en: "Identifies the project in this ledger and in every cut of it.",
        "zh-Hans": "在本台账及其历次截取中标识该项目的编号。",
      },
    ),
  ),
  otherProjectCodes: textField(
    { en: "Other project codes", "zh-Hans": "其他项目代码" },
    {
      en: "Codes of the project in other systems, separated by semicolons.",
      "zh-Hans": "该项目在其他系统中的代码，用分号隔开。",
    },
  ),
  name: required(
    someTextField(
      { en: "Project name", "zh-Hans": "项目名称" },
      {
        en: "The name under which the project was signed.",
        "zh-Hans": "签约时使用的项目名称。",
      },
    ),
  ),
  registeredName: textField(
    { en: "Registered project name", "zh-Hans": "备案（核准）项目名称" },
    {
      en: "The name under which the project was filed or approved, where it differs from the signed one.",
      "zh-Hans": "备案或者核准文件上的项目名称，可能与签约名称不同。",
    },
  ),
  division: divisionField(
    { en: "Administrative division", "zh-Hans": "所属行政区划" },
    {
      en: "The division that counts the project, as a GB/T 2260 code.",
      "zh-Hans": "统计该项目的行政区划，填 GB/T 2260 代码。",
    },
  ),
  park: textField(
    { en: "Park or zone", "zh-Hans": "所在园区" },
    {
      en: "The development zone or industrial park; zones have no division code of their own.",
      "zh-Hans": "项目所在的开发区、园区；园区没有单独的行政区划代码。",
    },
  ),
  site: textField(
    { en: "Site", "zh-Hans": "建设地点" },
    {
      en: "The address or plot on which the project is built.",
      "zh-Hans": "项目建设的具体地址或者地块。",
    },
  ),
};
