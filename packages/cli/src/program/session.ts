import type { Locale } from "@ipms/core";
import type { Io } from "../io.js";

/** What a command is started with. */
export interface Session {
  /** The outside world. */
  readonly io: Io;
  /** The language. */
  readonly locale: Locale;
  /** How wide text may be. */
  readonly width: number;
  /** Says which exit code the call ends with; 0 unless it is called. */
  readonly endWith: (code: number) => void;
}
