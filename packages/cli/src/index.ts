/**
 * The `ipms` command as a function, for programs that embed it and for tests.
 *
 * @packageDocumentation
 */
export { exitCodes } from "./exit-codes.js";
export type { Content, Conversation, Io, OutputFile, WriteFailure } from "./io.js";
export { nodeIo } from "./node-io.js";
export { run } from "./run.js";
