import type { Problem } from "@ipms/core";
import type { Limits } from "../../../limits.js";
import type { Zip } from "../../../zip/open-zip.js";
import { readPart } from "./read-part.js";

/** How a part of a workbook refers to another. */
export interface Relationship {
  /** By what the part names it. */
  readonly id: string;
  /** What the other is to it: `worksheet`, `styles`, … */
  readonly kind: string;
  /** The other's name. */
  readonly target: string;
}

/**
 * The parts to which a part refers; none where it says nothing.
 *
 * @param zip - the workbook
 * @param part - the part's name, empty for the whole
 * @param limits - on the length of texts
 */
export async function readRelationships(
  zip: Zip,
  part: string,
  limits: Limits,
): Promise<{ readonly found: readonly Relationship[]; readonly problem?: Problem | undefined }> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!zip.has(name)) return { found };
  const problem = await readPart(
    zip,
    name,
    {
      open(tag) {
        if (tag.name !== "Relationship" || tag.attribute("TargetMode") === "External") return;
        const id = tag.attribute("Id");
        const target = tag.attribute("Target");
        if (id === undefined || target === undefined) return;
        // The namespaces of the two editions of the standard differ, the last words don't.
        const kind = tag.attribute("Type")?.split("/").pop() ?? "";
        found.push({ id, kind, target: resolved(folder, target) });
      },
    },
    limits,
  );
  return { found, problem };
}

/** The name of a part from the folder of the one that refers to it. */
function resolved(folder: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const path: string[] = [];
  for (const step of `${written.startsWith("/") ? "" : folder}${written}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
