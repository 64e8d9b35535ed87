import { sizeBandsDisjointBounds, sizeBandsNestedBounds } from "@ipms/codelists";
import { milestoneIds, provenBy, stagesClaiming } from "@ipms/core";
import { defaultContractTypes, dualCurrencyBands } from "@ipms/metrics";

/**
 * What decides numbers beside the definitions themselves: which milestones prove others and which reported
 * stages claim them, the contract types that count unless a question says otherwise, and the bounds of the
 * size bands. Whoever executes the catalogue in another language needs it too.
 */
export const catalogueConventions = {
  contractTypes: defaultContractTypes,
  milestones: Object.fromEntries(
    milestoneIds.map((milestone) => [
      milestone,
      { provenBy: provenBy(milestone), claimedBy: stagesClaiming(milestone) },
    ]),
  ),
  sizeBands: {
    nested: sizeBandsNestedBounds,
    disjoint: sizeBandsDisjointBounds,
    dualCurrency: dualCurrencyBands,
  },
};
