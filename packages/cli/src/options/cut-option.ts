import type { OptionDeclaration } from "../program/localised-command.js";

/** What commander hands over for {@link cutOption}. */
export interface RawCut {
  /** Other cuts of the ledger, as typed. */
  readonly cut?: readonly string[];
}

/** Other cuts of the ledger; for commands that read one as it was known. */
export const cutOption: OptionDeclaration = {
  flags: "--cut <ledger>",
  text: {
    en: "Another cut of the ledger, for --known-at; it says itself when it was made, or write 2022-07-05=FILE; repeatable",
    "zh-Hans":
      "同一台账在其他日期的数据，供 --known-at 选用；台账本身未注明截取日期的，写成2022-07-05=文件；可重复",
  },
  list: "repeat",
};
