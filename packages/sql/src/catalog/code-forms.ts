import {
  commissioningKinds,
  contractTypes,
  fundsForms,
  fundsScopes,
  listCodes,
  milestones,
  ratePolicies,
  startKinds,
  targetKinds,
  top500Relations,
  valueKinds,
} from "@ipms/codelists";

const division =
  "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)(?:0000|(?:0[1-9]|[1-9][0-9])[0-9]{2})";
const currency = "[A-Z]{3}";

/** The forms that codes and ids may have, by field, or by table and field where a name means two. */
const forms: Readonly<Record<string, string>> = {
  division,
  originDivision: division,
  originCountry: "[A-Z]{2}",
  industry: "(?:[A-T]|(?:0[1-9]|[1-8][0-9]|9[0-7])[0-9]{0,2})",
  currency,
  fromCurrency: currency,
  toCurrency: currency,
  contractType: oneOf(listCodes(contractTypes)),
  startKind: oneOf(listCodes(startKinds)),
  commissioningKind: oneOf(listCodes(commissioningKinds)),
  top500Relation: oneOf(listCodes(top500Relations)),
  originScope: oneOf(listCodes(fundsScopes)),
  form: oneOf(listCodes(fundsForms)),
  milestone: oneOf(listCodes(milestones)),
  policy: oneOf(listCodes(ratePolicies)),
  valueKind: oneOf(listCodes(valueKinds)),
  "targets.kind": oneOf(listCodes(targetKinds)),
};

/**
 * The form that the codes of a field must have, as a regular expression over the whole of them;
 * `undefined` where the field takes any text.
 *
 * @param table - the table's canonical name
 * @param field - the field's canonical name
 */
export function codeForm(table: string, field: string): string | undefined {
  return forms[`${table}.${field}`] ?? forms[field];
}

function oneOf(codes: readonly string[]): string {
  return codes.join("|");
}
