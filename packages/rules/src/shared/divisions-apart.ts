import { findDivision } from "@ipms/codelists/divisions";

/**
 * Whether one division lies outside another for certain; a city does not lie outside its province, nor a
 * province outside its city, for within it the place may be the same. Nor does a county outside another of
 * its city where one of them is not listed: 祁阳县 is 祁阳市 today, under another code.
 *
 * @param one - a code of GB/T 2260
 * @param other - another
 */
export function areDivisionsApart(one: string, other: string): boolean {
  const [place, otherPlace] = [withoutZeros(one), withoutZeros(other)];
  if (place.startsWith(otherPlace) || otherPlace.startsWith(place)) return false;
  const inOneCity = one.slice(0, 4) === other.slice(0, 4);
  return !inOneCity || [one, other].every((each) => findDivision(each) !== undefined);
}

/** The digits that all divisions within one begin with. */
export function withoutZeros(division: string): string {
  return division.replace(/(?:00){1,2}$/, "");
}
