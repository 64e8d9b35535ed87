import { codeLists } from "@ipms/codelists";
import { misuseOf } from "../misuse.js";

const lists: Readonly<Record<string, { readonly open: boolean; readonly codes: object }>> =
  codeLists;

/**
 * Makes sure that a code is one of its list, where the list is closed.
 *
 * @param listId - the list; one that is not known here accepts every code
 * @param code - as typed
 * @throws Misuse with the nearest codes
 */
export function checkCode(listId: string, code: string): void {
  const list = Object.hasOwn(lists, listId) ? lists[listId] : undefined;
  if (list === undefined || list.open || Object.hasOwn(list.codes, code)) return;
  const parameters = { value: code, list: listId };
  throw misuseOf(
    { code: "unknown-code", parameters },
    { word: code, known: Object.keys(list.codes) },
  );
}
