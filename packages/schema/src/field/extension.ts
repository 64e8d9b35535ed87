import * as z from "zod";

/** The name under which an organisation keeps its own fields. */
export const organisationPattern: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const scalar = /* @__PURE__ */ z.union([z.string(), z.number(), z.boolean(), z.null()]);

/**
 * Fields of other organisations, under `ext.<org>`. They may narrow what the standard says, never
 * loosen it; everything outside `ext` that the standard does not name is refused.
 */
export const extensionField = /* @__PURE__ */ z
  .record(z.string().regex(organisationPattern), z.record(z.string(), scalar))
  .optional()
  .meta({
    title: "Extensions",
    description: "Fields of other organisations, by organisation.",
  });
