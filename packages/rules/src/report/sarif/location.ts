import { type Place, placeText } from "@ipms/core";
import { wellFormed } from "../well-formed.js";

/** Files in which a column counts characters, as SARIF does; in CSV it counts cells. */
const countsCharacters = /\.(?:json|jsonl|ndjson)$/i;

/** A place as SARIF has it: file and line; sheet and cell, or a JSON pointer, as a logical location. */
export function locationOf(place: Place): object {
  const { file, line, column, sheet, cell, pointer } = place;
  const inside =
    sheet !== undefined
      ? { fullyQualifiedName: `${sheet}${cell === undefined ? "" : `!${cell}`}`, kind: "cell" }
      : pointer !== undefined
        ? { fullyQualifiedName: pointer, kind: "value" }
        : column === undefined || countsCharacters.test(file)
          ? undefined
          : { fullyQualifiedName: placeText(place), kind: "cell" };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(line === undefined || line < 1
        ? {}
        : {
            region: {
              startLine: line,
              ...(column !== undefined && column >= 1 && countsCharacters.test(file)
                ? { startColumn: column }
                : {}),
            },
          }),
    },
    ...(inside === undefined ? {} : { logicalLocations: [inside] }),
  };
}

/** A path as a URI: relative where the path is. */
export function uriOf(file: string): string {
  const path = wellFormed(file).replaceAll("\\", "/");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
