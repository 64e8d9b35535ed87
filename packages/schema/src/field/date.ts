import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

const day = "0[1-9]|1[0-9]";
const common =
  "[0-9]{4}-(?:" +
  `(?:0[13578]|1[02])-(?:${day}|2[0-9]|3[01])|` +
  `(?:0[469]|11)-(?:${day}|2[0-9]|30)|` +
  `02-(?:${day}|2[0-8]))`;
// Divisible by 4 but not ending a century, or a century divisible by 400.
const leapYear = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const anyDay = `${common}|${leapYear}-02-29`;

/** A day that exists, of the years 0001 to 9999: `2024-02-29`. */
export const dayPattern: RegExp = new RegExp(`^(?!0000)(?:${anyDay})$`);

/** A day, a month or a year that exists: `2024-02-29`, `2024-02`, `2024`. */
export const datePattern: RegExp = new RegExp(
  `^(?!0000)(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|${anyDay})$`,
);

// One of each for all fields, since a schema takes long to make.
const dateSchema = /* @__PURE__ */ z.string().regex(datePattern);
const daySchema = /* @__PURE__ */ z.string().regex(dayPattern);

/**
 * A field that holds a calendar date, possibly known only to its month or year.
 *
 * @param labels - what people read above the column
 * @param description - what happened on the date
 */
export function dateField(labels: Text, description: Text): OptionalField<z.ZodString> {
  return field(dateSchema, labels, description, { kind: "date", problem: "invalid-date" });
}

/**
 * A field that holds one exact day.
 *
 * @param labels - what people read above the column
 * @param description - which day
 */
export function dayField(labels: Text, description: Text): OptionalField<z.ZodString> {
  return field(daySchema, labels, description, {
    kind: "date",
    problem: "invalid-day",
    unit: "day",
  });
}

/**
 * The record date of a milestone: when the books took note of it.
 *
 * @param event - the milestone as a noun, such as `Signing` and `签约`
 */
export function recordedDateField(event: Text): OptionalField<z.ZodString> {
  return dateField(
    { en: `${event.en} recorded on`, "zh-Hans": `${event["zh-Hans"]}统计日期` },
    {
      en: `The day on which the statistics took the milestone "${event.en.toLowerCase()}" in; it may be later than the event.`,
      "zh-Hans": `“${event["zh-Hans"]}”这一节点计入统计的日期，可能晚于事件实际发生的日期。`,
    },
  );
}
