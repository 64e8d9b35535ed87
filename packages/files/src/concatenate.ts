export { concatenate } from "@ipms/core";
