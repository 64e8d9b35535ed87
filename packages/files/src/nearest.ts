import { editDistance } from "@ipms/codelists";
import { fieldsOf, tableNames } from "@ipms/schema";

/**
 * The names nearest to one that is unknown, nearest first, A field may also be
 * meant by what people read above its column: 签约日期 is `signedOn`. Names that share less than half of
 * their letters with it are left out, but the nearest one always stands.
 *
 * @param word - the unknown name
 * @param names - the known ones
 */
export function nearest(word: string, names: Iterable<string>): readonly string[] {
  const wanted = word.slice(0, 60).toLowerCase();
  const known = [...names];
  // Only another script shows that a label was written where a name belongs.
  const labels = /[\u3400-\u9fff]/.test(wanted) ? labelsOf(known) : new Map<string, string>();
  const ranked = known
    .map((name) => ({ name, distance: distanceTo(wanted, labels.get(name) ?? name.toLowerCase()) }))
    .toSorted((left, right) => left.distance - right.distance);
  return ranked
    .filter(({ distance }, at) => at === 0 || (distance <= 0.5 && ranked[0]?.distance !== 0))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How many of the letters must change: 0 for none, 1 for all. */
function distanceTo(wanted: string, name: string): number {
  return editDistance(wanted, name) / Math.max(wanted.length, name.length, 1);
}

/** What people read above the columns of the names that are fields. */
function labelsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const table of tableNames) {
    for (const { field, labels } of fieldsOf(table)) {
      for (const name of [field, `${field}.amount`]) {
        if (names.includes(name) && !found.has(name)) found.set(name, labels["zh-Hans"]);
      }
    }
  }
  return found;
}
