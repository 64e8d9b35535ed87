import {
  and,
  comparison,
  literal,
  not,
  oneOf,
  or,
  parameter,
  present,
  startsWith,
  type Test,
} from "@ipms/core";
import type { FundsScope } from "@ipms/codelists";
import { receipt } from "../fields/fields.js";

const chinese = /* @__PURE__ */ comparison(
  receipt.originCountry,
  "=",
  /* @__PURE__ */ literal("code", "CN"),
);

/** Hong Kong, Macao and Taiwan have division codes of their own (GB/T 2260: 81, 82, 71). */
const hongKongMacaoTaiwan = /* @__PURE__ */ and(
  /* @__PURE__ */ present(receipt.originDivision),
  /* @__PURE__ */ or(
    /* @__PURE__ */ divisionWithin("71"),
    /* @__PURE__ */ divisionWithin("81"),
    /* @__PURE__ */ divisionWithin("82"),
  ),
);

/** Whether country or division is known; where neither is, only the stated scope can say anything. */
const originKnown = /* @__PURE__ */ or(
  /* @__PURE__ */ present(receipt.originCountry),
  /* @__PURE__ */ present(receipt.originDivision),
);

const abroad = /* @__PURE__ */ or(
  /* @__PURE__ */ and(/* @__PURE__ */ present(receipt.originCountry), /* @__PURE__ */ not(chinese)),
  hongKongMacaoTaiwan,
);

const mainland = /* @__PURE__ */ not(abroad);

const sameProvince = /* @__PURE__ */ startsWith(
  receipt.originDivision,
  /* @__PURE__ */ parameter<"code">("provincePrefix"),
);

const sameCity = /* @__PURE__ */ startsWith(
  receipt.originDivision,
  /* @__PURE__ */ parameter<"code">("prefecturePrefix"),
);

/** Whether a receipt came from outside the mainland; Hong Kong, Macao and Taiwan count as outside. */
export const fromAbroad: Test = /* @__PURE__ */ scope(abroad, ["foreign"]);

/** Whether a receipt came from the mainland, the division's own area included. */
export const fromMainland: Test = /* @__PURE__ */ scope(mainland, [
  "other-province",
  "other-city",
  "other-county",
  "local",
]);

/** Whether a receipt came from another province of the mainland, as seen from the division asked. */
export const fromOtherProvince: Test = /* @__PURE__ */ scope(
  /* @__PURE__ */ and(mainland, /* @__PURE__ */ not(sameProvince)),
  ["other-province"],
);

/** Whether a receipt came from another city of the same province, as seen from the division asked. */
export const fromOtherCity: Test = /* @__PURE__ */ scope(
  /* @__PURE__ */ and(mainland, sameProvince, /* @__PURE__ */ not(sameCity)),
  ["other-city"],
);

/**
 * What country and division show; where both are absent, what the row states, if the division asked
 * is the one the ledger reports for (parameter `statedScopeApplies`); otherwise undecided.
 */
function scope(shown: Test, stated: readonly FundsScope[]): Test {
  const applies = comparison(parameter<"code">("statedScopeApplies"), "=", literal("code", "yes"));
  const usable = and(applies, present(receipt.originScope));
  return or(
    and(originKnown, shown),
    and(not(originKnown), usable, oneOf(receipt.originScope, stated)),
    // Nothing is known: a test on an absent value is undecided, which is what this is.
    and(not(originKnown), not(usable), chinese),
  );
}

function divisionWithin(prefix: string): Test {
  return startsWith(receipt.originDivision, literal("code", prefix));
}
