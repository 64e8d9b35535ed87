import { checkRecord, projectSchema } from "@ipms/schema";
import { bench, describe } from "vitest";

const good = {
  projectId: "P-2022-0001",
  name: "新能源电池生产基地项目",
  signedOn: "2022-03-15",
  startedOn: "2022-06",
};
const bad = { ...good, signedOn: "2022-02-30" };

describe("checking one record", () => {
  bench("zod alone, good", () => {
    projectSchema.safeParse(good);
  });

  bench("checkRecord, good", () => {
    checkRecord("projects", good);
  });

  bench("checkRecord, one bad field", () => {
    checkRecord("projects", bad);
  });
});
