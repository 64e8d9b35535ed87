import { ratePolicies } from "@ipms/codelists";
import * as z from "zod";
import { codeField } from "../field/code.js";
import { currencyField } from "../field/currency.js";
import { decimalField } from "../field/decimal.js";
import { extensionField } from "../field/extension.js";
import { required } from "../field/field.js";
import { periodField } from "../field/period.js";
import { textField } from "../field/text.js";

/** The rate at which a currency is converted in a period: one row of `exchangeRates`. */
export const exchangeRateSchema = /* @__PURE__ */ z.strictObject({
  fromCurrency: required(
    currencyField(
      { en: "From currency", "zh-Hans": "原币种" },
      {
        en: "The currency that is converted, as an ISO 4217 code.",
        "zh-Hans": "被折算的币种，填 ISO 4217 代码。",
      },
    ),
  ),
  toCurrency: required(
    currencyField(
      { en: "To currency", "zh-Hans": "折算币种" },
      {
        en: "The currency of the result, as an ISO 4217 code.",
        "zh-Hans": "折算成的币种，填 ISO 4217 代码。",
      },
    ),
  ),
  period: periodField(
    { en: "Period", "zh-Hans": "适用期间" },
    {
      en: "The period for which the rate holds.",
      "zh-Hans": "该汇率适用的期间。",
    },
  ),
  policy: codeField(
    ratePolicies,
    { en: "Rate policy", "zh-Hans": "汇率办法" },
    {
      en: "For which policy the rate is meant: fixed for the year, average or of the day.",
      "zh-Hans": "该汇率属于年度固定、期间平均还是到账日汇率。",
    },
  ),
  rate: decimalField(
    "exchange-rate",
    { en: "Rate", "zh-Hans": "汇率" },
    {
      en: "How many units of the second currency one unit of the first is worth.",
      "zh-Hans": "一单位原币种折合多少单位折算币种。",
    },
  ),
  source: textField(
    { en: "Source", "zh-Hans": "来源" },
    { en: "Where the rate was published.", "zh-Hans": "汇率的发布出处。" },
  ),
  ext: extensionField,
});

/** The rate at which a currency is converted in a period: one row of `exchangeRates`. */
export type ExchangeRate = z.infer<typeof exchangeRateSchema>;
