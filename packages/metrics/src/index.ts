/**
 * Investment-promotion metrics: each definition is a calculator, and evaluates over a ledger.
 *
 * @packageDocumentation
 */
export * from "./documentation.js";
export { populationProjects } from "./measures/population-projects.js";
export { startedProjects } from "./measures/started-projects.js";
export { signedInPeriod } from "./populations/signed-in-period.js";
export { startRate } from "./progress/start-rate.js";
