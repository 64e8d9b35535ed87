import { type Misuse, misuseOf } from "../misuse.js";

/** A file that an option names and that cannot be read. */
export function unreadableFile(path: string, failure: string): Misuse {
  return failure === "ENOENT"
    ? misuseOf({ code: "missing-file", parameters: { path } })
    : misuseOf({ code: "unreadable-file", parameters: { detail: `${path}: ${failure}` } });
}
