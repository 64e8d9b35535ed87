import { expectTypeOf, it } from "vitest";
import type {
  CalendarDay,
  ExchangeRate,
  FundReceipt,
  LedgerDocument,
  LedgerHead,
  Project,
  Target,
} from "./index.js";

type Money = { amount: string; currency: string };

it("gives a project plain types", () => {
  expectTypeOf<Project["projectId"]>().toEqualTypeOf<string>();
  expectTypeOf<Project["signedOn"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Project["totalInvestment"]>().toEqualTypeOf<Money | null | undefined>();
  expectTypeOf<Project["plannedJobs"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<Project["returningEntrepreneur"]>().toEqualTypeOf<boolean | null | undefined>();
  expectTypeOf<Project["contractType"]>().toEqualTypeOf<
    "formal-contract" | "framework" | "intent" | "supplement" | null | undefined
  >();
  expectTypeOf<{ projectId: string; name: string }>().toExtend<Project>();
  expectTypeOf<{ projectId: string }>().not.toExtend<Project>();
  expectTypeOf<{ projectId: string; name: string; signedOn: undefined }>().toExtend<Project>();
});

it("gives closed lists their codes and open lists any text", () => {
  expectTypeOf<Target["kind"]>().toEqualTypeOf<"expected" | "working" | null | undefined>();
  expectTypeOf<Project["reportedStage"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<FundReceipt["form"]>().extract<"cash">().toEqualTypeOf<"cash">();
});

it("requires what identifies a row", () => {
  expectTypeOf<CalendarDay["date"]>().toEqualTypeOf<string>();
  expectTypeOf<ExchangeRate["toCurrency"]>().toEqualTypeOf<string>();
});

it("makes a ledger of them", () => {
  expectTypeOf<LedgerDocument["projects"]>().toEqualTypeOf<Project[]>();
  expectTypeOf<LedgerDocument["fundReceipts"]>().toEqualTypeOf<FundReceipt[] | undefined>();
  expectTypeOf<Pick<LedgerDocument, keyof LedgerHead>>().toEqualTypeOf<LedgerHead>();
});
