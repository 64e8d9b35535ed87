import type { Profile } from "@ipms/core";
import { defaultProfile } from "./default.js";
import { hunanPlanningRates } from "./hunan-planning-rates.js";

/** Every profile that ships with the standard, by id. */
export const profiles: Readonly<Record<string, Profile>> = {
  [defaultProfile.id]: defaultProfile,
  [hunanPlanningRates.id]: hunanPlanningRates,
};
