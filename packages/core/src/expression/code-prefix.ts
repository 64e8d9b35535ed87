import { no, type Truth, undecided, yes } from "./truth.js";

/**
 * Whether a code starts with a prefix. A code that is itself coarser than the prefix leaves it open, as
 * a month leaves its days open: a project known only to lie in prefecture 431100 may or may not lie in
 * county 431102. Divisions of GB/T 2260 fill up with zeros; other codes simply end earlier.
 *
 * @param code - the record's code
 * @param prefix - the beginning asked for
 */
export function codePrefix(code: string, prefix: string): Truth {
  if (code.startsWith(prefix)) return yes;
  const known = /^\d{6}$/.test(code) ? code.replace(/(?:00){1,2}$/, "") : code;
  return known !== "" && prefix.startsWith(known) ? undecided : no;
}
