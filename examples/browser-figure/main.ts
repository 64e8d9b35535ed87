import { formatResult, startRate } from "@ipms/metrics";

/** What this page needs of a field. */
interface Field {
  value: string;
  addEventListener(type: "input", listener: () => void): void;
}

declare const document: { querySelector(selector: string): Field };

const field = (id: string): Field => document.querySelector(`#${id}`);

function show(): void {
  const figure = startRate({ started: field("started").value, signed: field("signed").value });
  field("rate").value = formatResult(figure, "zh-Hans");
}

for (const id of ["signed", "started"]) field(id).addEventListener("input", show);
show();
