/**
 * Whether one division lies outside another for certain; a city does not lie outside its province, nor a
 * province outside its city, for within it the place may be the same.
 *
 * @param one - a code of GB/T 2260
 * @param other - another
 */
export function areDivisionsApart(one: string, other: string): boolean {
  const [place, otherPlace] = [withoutZeros(one), withoutZeros(other)];
  return !place.startsWith(otherPlace) && !otherPlace.startsWith(place);
}

function withoutZeros(division: string): string {
  return division.replace(/(?:00){1,2}$/, "");
}
