import { locales } from "@ipms/core";
import type { OptionDeclaration } from "./localised-command.js";

/** Every command speaks every language. */
export const localeOption: OptionDeclaration = {
  flags: "--locale <language>",
  text: {
    en: "Language of all output; otherwise IPMS_LOCALE or the system's",
    "zh-Hans": "输出语言；未指定时取 IPMS_LOCALE，再取系统语言",
  },
  choices: locales,
};
