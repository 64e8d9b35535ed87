import type { Profile } from "@ipms/core";
import { anqingTrialProduction } from "./anqing-trial-production.js";
import { chenzhou1331 } from "./chenzhou-1331.js";
import { defaultProfile } from "./default.js";
import { ezhouLicenceAsStart } from "./ezhou-licence-as-start.js";
import { fujianEquipmentAsStart } from "./fujian-equipment-as-start.js";
import { greaterKhinganContractsOnly } from "./greater-khingan-contracts-only.js";
import { handanProgressWarnings } from "./handan-progress-warnings.js";
import { hunanPlanningRates } from "./hunan-planning-rates.js";
import { pengjiangSiteEvidence } from "./pengjiang-site-evidence.js";
import { xuchangContractedExternalFunds } from "./xuchang-contracted-external-funds.js";

/** Every profile that ships with the standard, by id. */
export const profiles: Readonly<Record<string, Profile>> = Object.fromEntries(
  [
    defaultProfile,
    anqingTrialProduction,
    chenzhou1331,
    ezhouLicenceAsStart,
    fujianEquipmentAsStart,
    greaterKhinganContractsOnly,
    handanProgressWarnings,
    hunanPlanningRates,
    pengjiangSiteEvidence,
    xuchangContractedExternalFunds,
  ].map((profile) => [profile.id, profile]),
);
