import { required } from "../field/field.js";
import { identifierField } from "../field/identifier.js";

/** The field by which a row of another table names its project. */
export const projectReference = /* @__PURE__ */ required(
  identifierField(
    { en: "Project id", "zh-Hans": "项目编号" },
    {
      en: "The project this row belongs to.",
      "zh-Hans": "本行所属项目的编号。",
    },
  ),
);
