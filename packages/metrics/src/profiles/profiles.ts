import type { Profile } from "@ipms/core";
import { anqingTrialProduction } from "./anqing-trial-production.js";
import { defaultProfile } from "./default.js";
import { ezhouLicenceAsStart } from "./ezhou-licence-as-start.js";
import { fujianEquipmentAsStart } from "./fujian-equipment-as-start.js";
import { greaterKhinganContractsOnly } from "./greater-khingan-contracts-only.js";
import { hunanPlanningRates } from "./hunan-planning-rates.js";
import { pengjiangSiteEvidence } from "./pengjiang-site-evidence.js";
import { xuchangContractedExternalFunds } from "./xuchang-contracted-external-funds.js";

/** Every profile that ships with the standard, by id. */
export const profiles: Readonly<Record<string, Profile>> = Object.fromEntries(
  [
    defaultProfile,
    anqingTrialProduction,
    ezhouLicenceAsStart,
    fujianEquipmentAsStart,
    greaterKhinganContractsOnly,
    hunanPlanningRates,
    pengjiangSiteEvidence,
    xuchangContractedExternalFunds,
  ].map((profile) => [profile.id, profile]),
);
