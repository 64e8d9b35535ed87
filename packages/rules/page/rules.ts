import { element } from "./element.js";
import { worded } from "./state.js";
import { tableOf } from "./table.js";
import type { View } from "./view.js";

/** The rules that failed, each a way to its findings. */
export function rulesSection(view: View): HTMLElement {
  const { data, say } = view;
  return element(
    "section",
    { attributes: { "aria-labelledby": "rules" } },
    element("h2", { attributes: { id: "rules" } }, say("rules")),
    data.rules.length === 0 ? element("p", {}, say("clean")) : table(view),
  );
}

function table({ data, state, say, goToRule }: View): HTMLElement {
  const number = (count: number): string => count.toLocaleString(data.locales[state.locale]?.[0]);
  const columns = [
    { name: "severity", title: say("severity") },
    { name: "rule", title: say("rule") },
    { name: "number", title: say("open") },
    { name: "number covered", title: say("covered") },
    { name: "number judged", title: say("judged") },
  ];
  const rows = data.rules.map(({ id, label, severity, open, waived, known, applied }, rule) => [
    badge(severity, say(severity)),
    element(
      "span",
      {},
      element(
        "button",
        {
          attributes: { type: "button", class: "link", title: say("showRule") },
          click: () => goToRule(rule),
        },
        worded(label, state),
      ),
      element("code", {}, id),
    ),
    number(open),
    number(waived + known),
    number(applied),
  ]);
  return tableOf(say("rules"), columns, rows);
}

/** The weight of a finding, as a word on its colour. */
export function badge(severity: string, word: string): HTMLElement {
  return element("span", { attributes: { class: `badge ${severity}` } }, word);
}
