import type { TableName } from "@ipms/schema";

type Typed = string | number;
/** What a clerk types in each language, and what is meant. */
type TypedCell = readonly [chinese: Typed, english: Typed, meant: unknown];

const cny = (amount: string) => ({ amount, currency: "CNY" });
const usd = (amount: string) => ({ amount, currency: "USD" });
const same = (typed: Typed, meant: unknown = typed): TypedCell => [typed, typed, meant];
// Day numbers of spreadsheets by their published table: 2023-01-01 is 44927, 2024-01-01 is 45292.
const january2 = same(44928, "2023-01-02");
const june18 = same(45095, "2023-06-18");
const leapDay = same(45351, "2024-02-29");

/** The records of each table, by field: what is typed, and what is meant where that differs. */
export const typedRecords: Readonly<
  Record<TableName, readonly Readonly<Record<string, TypedCell>>[]>
> = {
  projects: [
    {
      projectId: same("P-001"),
      name: ["动力电池项目", "Battery works", undefined],
      division: same("431100"),
      originCountry: ["德国", "Germany", "DE"],
      investorType: ["外企（独资）", "Foreign, wholly owned", "foreign-wholly-owned"],
      top500Year: same(2023),
      returningEntrepreneur: ["否", "No", false],
      contractType: ["正式合同", "Formal contract", "formal-contract"],
      industry: same("3921"),
      totalInvestment: [12000, 120000000, cny("120000000")],
      foreignInvestment: [500, 5000000, usd("5000000")],
      landAreaMu: same(33.5, "33.5"),
      plannedJobs: same(1200),
      signedOn: june18,
      startedOn: same("2023-10"),
      completedOn: same("2024"),
      commissioningKind: ["试生产", "Trial production", "trial"],
      carryOver: ["是", "Yes", true],
    },
    {
      projectId: same("P-002"),
      name: ["模具项目", "Moulds", undefined],
      fixedAssetInvestment: [1234.5, 12345000, cny("12345000")],
      totalInvestment: ["300万美元", "3000000 USD", usd("3000000")],
      signedOn: january2,
    },
    {
      projectId: same("P-003"),
      name: ["冷链项目", "Cold chain", undefined],
      registeredOn: leapDay,
    },
  ],
  signings: [
    {
      projectId: same("P-001"),
      signedOn: same("2023-06"),
      contractType: ["框架协议", "Framework agreement", "framework"],
      signingEvent: ["文旅招商大会", "Spring fair", undefined],
      committed: [8000, 80000000, cny("80000000")],
    },
    {
      projectId: same("P-001"),
      signedOn: june18,
      contractType: ["正式合同", "Formal contract", "formal-contract"],
      committed: [12000, 120000000, cny("120000000")],
    },
    { projectId: same("P-002"), signedOn: january2 },
  ],
  fundReceipts: [
    {
      receiptId: same("R-1"),
      projectId: same("P-001"),
      receivedOn: june18,
      received: [250.25, 2502500, cny("2502500")],
      originScope: ["省外境内", "From another province", "other-province"],
      form: ["设备", "Equipment", "equipment"],
      carryOver: ["否", "No", false],
      evidenceReference: same("2023-0001"),
    },
    {
      receiptId: same("R-2"),
      projectId: same("P-002"),
      receivedOn: same("2023-06"),
      received: ["50万美元", "500000 USD", usd("500000")],
      originCountry: ["中国香港", "Hong Kong", "HK"],
    },
  ],
  fundBalances: [
    { projectId: same("P-001"), balanceOn: june18, cumulative: [3000, 30000000, cny("30000000")] },
    { projectId: same("P-002"), balanceOn: june18, cumulative: [0, 0, cny("0")] },
  ],
  attributions: [
    {
      projectId: same("P-001"),
      unit: ["商务局", "Commerce bureau", undefined],
      share: same(60, "0.6"),
    },
    { projectId: same("P-001"), unit: ["开发区", "Park", undefined], share: same(40, "0.4") },
    { projectId: same("P-002"), unit: ["开发区", "Park", undefined], share: same(100, "1") },
  ],
  evidence: [
    {
      projectId: same("P-001"),
      milestone: ["签约", "Signed", "signed"],
      kind: ["营业执照", "Business licence", "business-licence"],
      reference: same("A-17"),
      evidencedOn: june18,
    },
    { projectId: same("P-002"), milestone: ["注册", "Registered", "registered"] },
  ],
  targets: [
    {
      targetId: same("T-1"),
      issuer: ["市政府", "City government", undefined],
      division: same("431100"),
      metric: same("signed-projects"),
      period: ["2023年", "2023", "2023"],
      kind: ["预期目标", "Expected target", "expected"],
      valueKind: ["个数", "Number", "count"],
      value: same(40, "40"),
    },
    {
      targetId: same("T-2"),
      metric: same("start-rate"),
      period: ["2023年上半年", "2023-H1", "2023-H1"],
      valueKind: ["比率", "Ratio", "ratio"],
      value: same(0.65, "0.65"),
    },
    {
      targetId: same("T-3"),
      metric: same("funds-in-place"),
      period: same("2023"),
      valueKind: ["金额", "Amount of money", "money"],
      value: same(2000000000, "2000000000"),
      currency: same("CNY"),
    },
  ],
  targetPlans: [
    { targetId: same("T-1"), through: june18, cumulativeValue: same(20, "20") },
    { targetId: same("T-1"), through: same("2023-12"), cumulativeValue: same(40, "40") },
  ],
  exchangeRates: [
    {
      fromCurrency: same("USD"),
      toCurrency: same("CNY"),
      period: ["2023年", "2023", "2023"],
      policy: ["年度固定汇率", "Fixed for the year", "fixed-annual"],
      rate: same(7.0467, "7.0467"),
      source: ["市统计局", "Statistics bureau", undefined],
    },
    {
      fromCurrency: same("HKD"),
      toCurrency: same("CNY"),
      period: ["2023年6月", "2023-06", "2023-06"],
      rate: same(0.91, "0.91"),
    },
  ],
  calendars: [
    {
      date: january2,
      working: ["否", "No", false],
      source: ["国务院办公厅", "Gazette", undefined],
    },
    { date: leapDay, working: ["是", "Yes", true] },
  ],
};
