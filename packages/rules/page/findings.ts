import type { PageFinding } from "../src/report/html/page-data.js";
import { element } from "./element.js";
import { filters } from "./filters.js";
import { badge } from "./rules.js";
import {
  cellOf,
  chosen,
  messageOf,
  recordOf,
  type SortColumn,
  type State,
  worded,
} from "./state.js";
import { type Column, tableOf } from "./table.js";
import type { View } from "./view.js";

const pageLength = 50;
const printedLength = 2000;

/** The findings: the choices, how many there are, a page of them, and the ways to the other pages. */
export function findingsSection(view: View): {
  /** The section. */
  readonly section: HTMLElement;
  /** Shows the findings as they are chosen now; more of them at once for paper. */
  readonly show: (printed?: boolean) => void;
} {
  const { say } = view;
  const status = element("p", { attributes: { role: "status", "aria-live": "polite" } });
  const list = element("div", { attributes: { class: "list" } });
  const section = element(
    "section",
    { attributes: { "aria-labelledby": "findings" } },
    element("h2", { attributes: { id: "findings", tabindex: "-1" } }, say("findings")),
    filters(view),
    status,
    list,
  );
  const show = (printed = false): void => {
    const { data, state } = view;
    const found = chosen(data, state);
    const length = printed ? printedLength : pageLength;
    const pages = Math.max(1, Math.ceil(found.length / length));
    state.page = Math.min(state.page, pages - 1);
    const first = state.page * length;
    const shown = found.slice(first, first + length);
    status.textContent = statusText(view, first, shown.length, found.length);
    list.replaceChildren(
      ...remedy(view),
      ...(shown.length === 0 ? [] : [table(view, shown)]),
      ...(pages === 1 ? [] : [pager(view, pages, section)]),
    );
  };
  show();
  return { section, show };
}

function statusText({ data, state, say }: View, first: number, shown: number, all: number): string {
  const counted =
    shown === 0 ? say("noneShown") : say("shown", { first: first + 1, last: first + shown, all });
  const rules =
    state.rule === undefined ? data.rules : data.rules.slice(state.rule, state.rule + 1);
  const missing = rules.reduce(
    (sum, { open, waived, known, listed }) => sum + open + waived + known - listed,
    0,
  );
  return missing === 0
    ? counted
    : say("sentences", { first: counted, second: say("notListed", { count: missing }) });
}

/** How to mend what is shown, where it is all of one kind. */
function remedy({ data, state, say }: View): readonly HTMLElement[] {
  const rule = state.rule === undefined ? undefined : data.rules[state.rule];
  if (rule === undefined) return [];
  return [
    element(
      "p",
      { attributes: { class: "remedy" } },
      element("strong", {}, say("fix")),
      " ",
      worded(rule.fix, state),
    ),
  ];
}

function table(view: View, findings: readonly PageFinding[]): HTMLElement {
  const { data, state, say, goToRule } = view;
  const sortable = (["place", "record", "field", "message"] as const).map((column) =>
    sortColumn(view, column),
  );
  const columns: readonly Column[] = [{ name: "severity", title: say("severity") }, ...sortable];
  const rows = findings.map((finding) => {
    const rule = data.rules[finding.r];
    const severity = rule?.severity ?? "error";
    const place = cellOf(data, state, finding, "place");
    return [
      badge(severity, say(severity)),
      finding.e === undefined ? place : say("aside", { text: place, aside: say("earlier") }),
      recordOf(finding),
      cellOf(data, state, finding, "field"),
      element(
        "div",
        {},
        element("p", {}, messageOf(data, state, finding)),
        element(
          "p",
          { attributes: { class: "of-rule" } },
          element(
            "button",
            {
              attributes: { type: "button", class: "link", title: say("showRule") },
              click: () => goToRule(finding.r),
            },
            worded(rule?.label, state),
          ),
          ...note(view, finding),
        ),
      ),
    ];
  });
  return tableOf(say("findings"), columns, rows);
}

function note({ say }: View, { w, k }: PageFinding): readonly HTMLElement[] {
  const text =
    w !== undefined
      ? say("waiver", { reason: w[0], author: w[1], until: w[2] })
      : k !== undefined
        ? say("knownNote")
        : undefined;
  return text === undefined ? [] : [element("span", { attributes: { class: "note" } }, text)];
}

function sortColumn({ state, say, showFindings }: View, column: SortColumn): Column {
  const sorted =
    state.sort?.column !== column ? "none" : state.sort.descending ? "descending" : "ascending";
  const head = element(
    "button",
    {
      attributes: { type: "button", class: "sort", id: `sort-${column}` },
      click: () => {
        state.sort = nextSort(state.sort, column);
        state.page = 0;
        showFindings();
        document.getElementById(`sort-${column}`)?.focus();
      },
    },
    say(column),
  );
  return { name: column, title: say(column), head, sorted };
}

/** Up, down, and back to the order by rule. */
function nextSort(sort: State["sort"], column: SortColumn): State["sort"] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

function pager(
  { state, say, showFindings }: View,
  pages: number,
  section: HTMLElement,
): HTMLElement {
  const step = (title: string, by: number): HTMLElement => {
    const target = state.page + by;
    return element(
      "button",
      {
        attributes: { type: "button", disabled: target < 0 || target >= pages },
        click: () => {
          state.page = target;
          showFindings();
          section.querySelector("h2")?.focus();
        },
      },
      title,
    );
  };
  return element(
    "nav",
    { attributes: { class: "pager", "aria-label": say("pages") } },
    step(say("previous"), -1),
    element("span", {}, say("page", { page: state.page + 1, pages })),
    step(say("next"), 1),
  );
}
