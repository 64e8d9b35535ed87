import type { Severity } from "@ipms/core";
import type { PageData, PageFinding, PageText } from "../src/report/html/page-data.js";

/** Which findings are shown by what became of them. */
export const standings = ["counting", "waived", "known", "everything"] as const;

/** One of {@link standings}. */
export type Standing = (typeof standings)[number];

/** What findings are sorted by. */
export type SortColumn = "place" | "record" | "field" | "message";

/** What the reader has chosen. */
export interface State {
  /** The language, as an index. */
  locale: number;
  /** What a finding must contain. */
  search: string;
  /** The weights that are shown. */
  readonly severities: Set<Severity>;
  /** The rule whose findings are shown, as an index. */
  rule: number | undefined;
  /** What became of the findings that are shown. */
  standing: Standing;
  /** What they are sorted by; by rule where nothing is said. */
  sort: { readonly column: SortColumn; readonly descending: boolean } | undefined;
  /** The page, from 0. */
  page: number;
}

/** What a reader sees first: everything that counts. */
export function initialState({ locale }: Pick<PageData, "locale">): State {
  return {
    locale,
    search: "",
    severities: new Set(["error", "warning", "notice"]),
    rule: undefined,
    standing: "counting",
    sort: undefined,
    page: 0,
  };
}

/** A text in the language of the reader, its `{name}` places filled. */
export function worded(
  text: PageText | undefined,
  { locale }: Pick<State, "locale">,
  values: Readonly<Record<string, string | number | PageText>> = {},
): string {
  return (text?.[locale] ?? "").replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === "object" ? (value[locale] ?? "") : String(value);
  });
}

/** What is wrong, in the language of the reader. */
export function messageOf(data: PageData, state: State, finding: PageFinding): string {
  const message = worded(data.messages[finding.m], state, finding.v);
  if (finding.s === undefined) return message;
  const all = finding.s.join(worded(data.words["separator"], state));
  const aside = worded(data.words["see"], state, { all });
  return worded(data.words["aside"], state, { text: message, aside });
}

/** The record of a finding: its id and name. */
export function recordOf({ i = "", n = "" }: PageFinding): string {
  return [i, n].filter((part) => part !== "").join(" ");
}

/** The findings that the reader has asked for, in the order asked for. */
export function chosen(data: PageData, state: State): readonly PageFinding[] {
  const search = state.search.trim().toLowerCase();
  const found = data.findings.filter(
    (finding) =>
      (state.rule === undefined || finding.r === state.rule) &&
      state.severities.has(data.rules[finding.r]?.severity ?? "error") &&
      stands(finding, state.standing) &&
      (search === "" || textOf(data, state, finding).toLowerCase().includes(search)),
  );
  const { sort } = state;
  if (sort === undefined) return found;
  const compare = new Intl.Collator(data.locales[state.locale]?.[0], { numeric: true }).compare;
  const direction = sort.descending ? -1 : 1;
  return found
    .map((finding) => ({ finding, key: cellOf(data, state, finding, sort.column) }))
    .toSorted((left, right) => direction * compare(left.key, right.key))
    .map(({ finding }) => finding);
}

/** A cell of a finding. */
export function cellOf(
  data: PageData,
  state: State,
  finding: PageFinding,
  column: SortColumn,
): string {
  if (column === "place") return finding.p ?? "";
  if (column === "record") return recordOf(finding);
  if (column === "message") return messageOf(data, state, finding);
  return finding.f === undefined ? "" : worded(data.fields[finding.f], state);
}

function stands({ w, k }: PageFinding, standing: Standing): boolean {
  if (standing === "everything") return true;
  if (standing === "waived") return w !== undefined;
  if (standing === "known") return k !== undefined;
  return w === undefined && k === undefined;
}

function textOf(data: PageData, state: State, finding: PageFinding): string {
  const rule = data.rules[finding.r];
  const cells = (["place", "record", "field", "message"] as const).map((column) =>
    cellOf(data, state, finding, column),
  );
  return [...cells, rule?.id ?? "", worded(rule?.label, state)].join("\n");
}
