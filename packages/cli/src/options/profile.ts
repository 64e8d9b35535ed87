import { milestoneIds, onFirstUse, type Profile, type Text } from "@ipms/core";
import { profiles } from "@ipms/metrics";
import * as z from "zod";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { unreadableFile } from "./unreadable-file.js";

const profileSchema = onFirstUse(() => {
  const text = z.strictObject({ en: z.string(), "zh-Hans": z.string() });
  const texts = z.array(z.string());
  const ratePolicy = z.enum(["fixed-annual", "period-average", "transaction-date"]);
  const decimal = z.string().regex(/^\d+(\.\d+)?$/);
  const currency = z.string().regex(/^[A-Z]{3}$/);
  const day = z.iso.date();
  const dated = z.strictObject({ from: day.exactOptional(), value: z.union([z.string(), texts]) });
  return z.strictObject({
    type: z.literal("profile").exactOptional(),
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    version: z.int().min(1),
    labels: text,
    definition: text.exactOptional(),
    question: z
      .strictObject({
        contractTypes: texts.exactOptional(),
        terminated: z.enum(["keep", "drop"]).exactOptional(),
        expansions: z.enum(["keep", "drop"]).exactOptional(),
        dateBasis: z.enum(["event", "recorded"]).exactOptional(),
        currency: currency.exactOptional(),
        ratePolicy: ratePolicy.exactOptional(),
        rates: z
          .array(
            z.strictObject({
              fromCurrency: currency,
              toCurrency: currency,
              period: z.string(),
              policy: ratePolicy,
              rate: decimal,
              source: z.string(),
            }),
          )
          .exactOptional(),
      })
      .exactOptional(),
    parameters: z
      .record(z.string(), z.record(z.string(), z.union([z.string(), texts])))
      .exactOptional(),
    population: z.record(z.string(), z.string()).exactOptional(),
    ruleParameters: z.record(z.string(), z.record(z.string(), z.array(dated))).exactOptional(),
    requiredEvidence: z
      .array(
        z.strictObject({
          milestone: z.enum(milestoneIds),
          anyOf: texts.min(1),
          from: day.exactOptional(),
        }),
      )
      .exactOptional(),
    regrades: z.record(z.string(), z.enum(["error", "warning", "notice", "off"])).exactOptional(),
    sources: z
      .array(
        z.strictObject({
          title: z.string(),
          issuer: z.string().exactOptional(),
          date: z.string().exactOptional(),
          url: z.string().exactOptional(),
          note: text.exactOptional(),
        }),
      )
      .exactOptional(),
  });
});

/**
 * A profile by its name, or from a JSON file.
 *
 * @param nameOrPath - a shipped profile's id, else a path
 * @param io - the outside world
 * @throws Misuse where there is neither, or the file is no profile
 */
export async function loadProfile(nameOrPath: string, io: Io): Promise<Profile> {
  const shipped = Object.hasOwn(profiles, nameOrPath) ? profiles[nameOrPath] : undefined;
  if (shipped !== undefined) return shipped;
  const read = await io.readText(nameOrPath);
  if ("failure" in read) {
    // A bare word was meant as a name, not as a file.
    if (/[./\\]/.test(nameOrPath)) throw unreadableFile(nameOrPath, read.failure);
    const known = Object.keys(profiles);
    throw new Misuse(noProfile, { value: nameOrPath }, { word: nameOrPath, known });
  }
  return profileOf(jsonOf(read.text, nameOrPath), nameOrPath);
}

/**
 * A profile from data.
 *
 * @param value - what should be a profile
 * @param path - the file that holds it
 * @throws Misuse where it is none
 */
export function profileOf(value: unknown, path: string): Profile {
  const parsed = profileSchema().safeParse(value);
  if (parsed.success) return { ...parsed.data, type: "profile" };
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "/" : `/${issue.path.join("/")}`;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys : [];
  throw new Misuse(wrongProfile, {
    path,
    where: keys.length === 0 ? where : keys.map((key) => `${where.replace(/\/$/, "")}/${key}`),
  });
}

function jsonOf(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Misuse(noJson, { path });
  }
}

const noProfile: Text = {
  en: 'there is no profile "{value}"; did you mean {suggestions}? A profile of your own is a JSON file, such as ./{value}.json',
  "zh-Hans":
    "没有名为“{value}”的地方口径；您要的是不是 {suggestions}？自定义口径请写成 JSON 文件，例如 ./{value}.json",
};
const noJson: Text = {
  en: "{path} is not JSON; a profile is a JSON file",
  "zh-Hans": "{path} 不是 JSON；地方口径应为 JSON 文件",
};
const wrongProfile: Text = {
  en: "the profile {path} is wrong at {where}; it has id, version, labels and, as needed, question, parameters, population, regrades, ruleParameters, requiredEvidence",
  "zh-Hans":
    "口径文件 {path} 的 {where} 处有误；应有 id、version、labels，并可有 question、parameters、population、regrades、ruleParameters、requiredEvidence",
};
