import { placeText } from "@ipms/core";
import { findingText } from "@ipms/rules";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { ValidationForm } from "./forms.js";

/** A report for people at a terminal. */
export const textForm: ValidationForm = (report, { locale, width }) =>
  report.findings.map((finding) => {
    const place = finding.place === undefined ? "" : `${placeText(finding.place)} `;
    return paragraph(
      clean(`${place}${finding.record ?? ""}: ${findingText(finding, locale)}`),
      width,
    );
  });
