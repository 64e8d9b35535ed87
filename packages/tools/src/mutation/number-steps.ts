const decimal = /^(-?)(\d+)(?:\.(\d+))?( [A-Z]{3})?$/;

/**
 * A plain decimal, or an amount of money, moved down and up by one in its last place; nothing for other texts.
 *
 * @param written - for example `0.05`, which becomes `0.04` and `0.06`
 */
export function numberSteps(written: string): readonly string[] {
  const [, sign, whole = "", part = "", currency = ""] = decimal.exec(written) ?? [];
  if (whole === "") return [];
  const value = BigInt(`${sign ?? ""}${whole}${part}`);
  return [value - 1n, value + 1n].map((units) => {
    const digits = String(units < 0n ? -units : units).padStart(part.length + 1, "0");
    const cut = digits.length - part.length;
    const fraction = part === "" ? "" : `.${digits.slice(cut)}`;
    return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}${fraction}${currency}`;
  });
}
