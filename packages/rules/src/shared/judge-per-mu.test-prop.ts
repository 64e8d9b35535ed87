import { compare, divide, multiply, parseDecimal, rational, zero } from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import { judgePerMu } from "./judge-per-mu.js";

const area = fc.option(fc.constantFrom("-1", "0", "0.5", "20", "13333.3", "0.0000001"), {
  nil: null,
});
const projects = fc.array(
  fc.record({
    amount: fc.constantFrom("0", "2000000000", "2000000000.01", "50000000", "12345678901234567890"),
    currency: fc.constantFrom("CNY", "USD"),
    landAreaMu: area,
    landAreaSquareMetres: area,
  }),
  { minLength: 1, maxLength: 40 },
);

it("judges whole columns as it would judge each project by itself", () => {
  fc.assert(
    fc.property(projects, (rows) => {
      const records = rows.map(({ amount, currency, ...land }, at) => ({
        projectId: `P-${at}`,
        name: "电池项目",
        totalInvestment: { amount, currency },
        ...land,
      }));
      const { ledger } = ledgerOf({ projects: records });
      const parameters = { limit: "100000000 CNY" };
      const judged = judgePerMu({ ledger, asOf: "2023-06-30", parameters, requiredEvidence: [] });
      const verdicts = rows.map(({ amount, currency, landAreaMu, landAreaSquareMetres }) => {
        const stated = parseDecimal(landAreaMu ?? "");
        const metres = parseDecimal(landAreaSquareMetres ?? "");
        const land = stated ?? (metres && multiply(metres, rational(3n, 2000n)));
        if (land === undefined) return "absent";
        if (compare(land, zero) <= 0) return "not-concerned";
        if (currency !== "CNY") return "undecided";
        const perMu = divide(parseDecimal(amount) ?? zero, land);
        return compare(perMu, rational(100_000_000n)) <= 0 ? "passed" : "failed";
      });
      const count = (wanted: string) => verdicts.filter((each) => each === wanted).length;
      expect([...judged.failures].map(({ row }) => row)).toEqual(
        verdicts.flatMap((each, row) => (each === "failed" ? [row] : [])),
      );
      expect(judged.applied).toBe(count("passed") + count("failed"));
      expect(judged.notApplicable).toEqual({
        "not-concerned": count("not-concerned"),
        undecided: count("undecided"),
        absent: count("absent"),
      });
    }),
  );
});
