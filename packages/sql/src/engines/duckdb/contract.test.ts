import { describeEngine } from "../contract.test-input.js";
import { openDuckdb } from "./open-duckdb.js";

describeEngine("duckdb", () => openDuckdb({ threads: 1 }));
