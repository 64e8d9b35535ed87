import * as z from "zod";
import { decimalField } from "../field/decimal.js";
import { extensionField } from "../field/extension.js";
import { textField } from "../field/text.js";
import { projectReference } from "./project-reference.js";

/** The part of a project that counts for a unit: one row of `attributions`. */
export const attributionSchema = /* @__PURE__ */ z.strictObject({
  projectId: projectReference,
  unit: textField(
    { en: "Unit", "zh-Hans": "分配单位" },
    {
      en: "The unit to whose results the project counts.",
      "zh-Hans": "项目成果计入的单位。",
    },
  ),
  share: decimalField(
    "share",
    { en: "Share", "zh-Hans": "分配比例" },
    {
      en: "The unit's share, where 1 is the whole; the shares of a project sum to 1.",
      "zh-Hans": "该单位所占比例，1为全部；同一项目各单位之和为1。",
    },
  ),
  ext: extensionField,
});

/** The part of a project that counts for a unit: one row of `attributions`. */
export type Attribution = z.infer<typeof attributionSchema>;
