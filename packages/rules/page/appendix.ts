import { element } from "./element.js";
import { worded } from "./state.js";
import { tableOf } from "./table.js";
import type { View } from "./view.js";

/** The figures that the ledger carries, the rules that judged nothing, and waivers that do nothing. */
export function appendix(view: View): readonly HTMLElement[] {
  const { data, state } = view;
  const resting = data.resting.map(([title, detail]) =>
    element(
      "details",
      {},
      element("summary", {}, worded(title, state)),
      element("p", {}, worded(detail, state)),
    ),
  );
  const idle = data.idleWaivers.map((text) => element("li", {}, worded(text, state)));
  return [
    ...(data.figures.length === 0 ? [] : [section(view, "figures", figures(view))]),
    ...(resting.length === 0 ? [] : [section(view, "resting", ...resting)]),
    ...(idle.length === 0 ? [] : [section(view, "idleWaivers", element("ul", {}, ...idle))]),
  ];
}

function section({ say }: View, name: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element(
    "section",
    { attributes: { "aria-labelledby": name } },
    element("h2", { attributes: { id: name } }, say(name)),
    ...children,
  );
}

function figures({ data, state, say }: View): HTMLElement {
  const columns = [
    { name: "figure", title: say("figure") },
    { name: "state", title: say("state") },
    { name: "coverage", title: say("coverage") },
    { name: "blocks", title: say("blocks") },
  ];
  const rows = data.figures.map(({ label, supported, coverage, blocks }) => [
    worded(label, state),
    element(
      "span",
      { attributes: { class: supported ? "badge supported" : "badge error" } },
      say(supported ? "supported" : "notSupported"),
    ),
    worded(coverage, state),
    worded(blocks, state),
  ]);
  return tableOf(say("figures"), columns, rows);
}
