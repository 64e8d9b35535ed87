import { bandSystems } from "../figures/size-band-figures.js";
import type { OptionDeclaration } from "../program/localised-command.js";

/** The options that split by size; the same for `metrics` and `sql`. */
export const sizeBandOptions: readonly OptionDeclaration[] = [
  {
    flags: "--size-bands <bands>",
    text: {
      en: "Split by size: bands that contain one another, bands that share nothing, or bands with bounds in yuan and dollars",
      "zh-Hans":
        "按规模分档：nested（包含式）、disjoint（互斥式）、dual-currency（人民币、美元双币）",
    },
    choices: Object.keys(bandSystems),
  },
  {
    flags: "--band-basis <amount>",
    text: {
      en: "What decides the size: total investment unless stated, fixed assets, or funds in place",
      "zh-Hans": "按什么认定规模：total（总投资，默认）、fixed（固定资产投资）、funds（到位资金）",
    },
    choices: ["total", "fixed", "funds"],
  },
];
