import { describe, expect, it } from "vitest";
import { sampleReport } from "../../testing.js";
import { reportJson } from "./report-json.js";
import { reportNdjson } from "./report-ndjson.js";
import { jsonText } from "./json-text.js";
import { reportSarif } from "./sarif/report-sarif.js";

// Escape, the C1 form of it, a direction override, an isolate, a line separator.
const name = "\u001b[31m\u009b2J\u202eoffice\u2066\u2028物流园";
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

describe("jsonText", () => {
  it("is read back as what was written", () => {
    expect(JSON.parse(jsonText({ [name]: [name] }))).toEqual({ [name]: [name] });
    expect(jsonText(["物流园"], 2)).toBe('[\n  "物流园"\n]');
  });
});

describe("a report that programs read", () => {
  const [finding] = sampleReport.findings;
  const findings = finding === undefined ? [] : [{ ...finding, record: name, recordName: name }];
  const report = { ...sampleReport, findings, files: [name] };

  it.each([
    ["JSON", () => reportJson(report)],
    ["NDJSON", () => reportNdjson(report)],
    ["SARIF", () => reportSarif(report, { locale: "en" })],
  ])("steers no terminal as %s", (_, pieces) => {
    const text = [...pieces()].join("");
    expect(text).toContain("物流园");
    expect(text).not.toMatch(steering);
  });
});
