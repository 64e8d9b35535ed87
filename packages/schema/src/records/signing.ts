import { contractTypes } from "@ipms/codelists";
import * as z from "zod";
import { codeField } from "../field/code.js";
import { dateField } from "../field/date.js";
import { extensionField } from "../field/extension.js";
import { moneyField } from "../field/money.js";
import { textField } from "../field/text.js";
import { projectReference } from "./project-reference.js";

/** One signing of a project that was signed more than once or upgraded: one row of `signings`. */
export const signingSchema = /* @__PURE__ */ z.strictObject({
  projectId: projectReference,
  signedOn: dateField(
    { en: "Signed on", "zh-Hans": "签约日期" },
    { en: "The day of this signing.", "zh-Hans": "本次签约的日期。" },
  ),
  contractType: codeField(
    contractTypes,
    { en: "Contract type", "zh-Hans": "协议类型" },
    {
      en: "The kind of agreement that was signed this time.",
      "zh-Hans": "本次所签协议的类型。",
    },
  ),
  signingEvent: textField(
    { en: "Signing event", "zh-Hans": "签约活动" },
    {
      en: "The fair or ceremony of this signing.",
      "zh-Hans": "本次签约所在的招商会或者签约活动。",
    },
  ),
  committed: moneyField(
    { en: "Committed investment", "zh-Hans": "签约金额" },
    {
      en: "The investment to which this signing commits.",
      "zh-Hans": "本次签约约定的投资额。",
    },
  ),
  ext: extensionField,
});

/** One signing of a project: one row of `signings`. */
export type Signing = z.infer<typeof signingSchema>;
