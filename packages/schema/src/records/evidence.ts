import { evidenceKinds, milestones } from "@ipms/codelists";
import * as z from "zod";
import { codeField, openCodeField } from "../field/code.js";
import { dateField } from "../field/date.js";
import { extensionField } from "../field/extension.js";
import { textField } from "../field/text.js";
import { projectReference } from "./project-reference.js";

/** A document that proves a milestone: one row of `evidence`. */
export const evidenceSchema = /* @__PURE__ */ z.strictObject({
  projectId: projectReference,
  milestone: codeField(
    milestones,
    { en: "Milestone", "zh-Hans": "项目节点" },
    { en: "The milestone that is proven.", "zh-Hans": "所证明的项目节点。" },
  ),
  kind: openCodeField(
    evidenceKinds,
    { en: "Kind of evidence", "zh-Hans": "佐证材料类型" },
    { en: "What kind of document it is.", "zh-Hans": "佐证材料的类型。" },
  ),
  reference: textField(
    { en: "Reference", "zh-Hans": "佐证材料编号" },
    {
      en: "The number or place of the document.",
      "zh-Hans": "佐证材料的编号或者存放处。",
    },
  ),
  evidencedOn: dateField(
    { en: "Date of the evidence", "zh-Hans": "佐证日期" },
    { en: "The date the document bears.", "zh-Hans": "佐证材料上的日期。" },
  ),
  ext: extensionField,
});

/** A document that proves a milestone: one row of `evidence`. */
export type Evidence = z.infer<typeof evidenceSchema>;
