import { type Answer, answer } from "../evaluate/evaluate.js";
import type { Askable, Grouping, Question } from "../evaluate/question.js";
import { defaultContractTypes, eventOf } from "../evaluate/scan.js";
import { checkAsked, scansOf } from "../evaluate/scans.js";
import { fieldKinds } from "../generated/field-kinds.js";
import { noAnswers } from "./answers.js";
import { foreignFigures } from "./foreign-figures.js";
import type { Keys, ProjectReading } from "./requests.js";
import { fieldsAsRead, smallTables, standInFor } from "./stand-in.js";
import type { LedgerOutline, TallySource } from "./tally-source.js";

/**
 * Evaluates definitions over a ledger that lies elsewhere and counts and adds up there. Everything else
 * is done here, by the very code that evaluates in memory: first what has to be counted is found out and
 * asked, then the figures are made of the answers.
 *
 * @param asked - the definitions
 * @param source - the ledger
 * @param question - as for `evaluateAll`
 * @returns one answer for each definition, in the same order
 * @throws IpmsError as `evaluateAll` does, and whatever the source throws
 */
export async function evaluateElsewhere<const Asked extends Question & Grouping>(
  asked: readonly Askable[],
  source: TallySource,
  question: Asked,
): Promise<readonly Answer<Asked>[]> {
  checkAsked(asked, question);
  const outline = await source.outline();
  const reading = readingOf(outline, question);
  const keys = await keysOf(source, outline, reading);
  const small = new Map(
    await Promise.all(
      smallTables
        .filter((name) => outline.tables.has(name))
        .map(async (name) => [name, await source.records(name)] as const),
    ),
  );
  const standIn = standInFor(outline, reading.by, keys, small);
  const places = new Map(keys.map((key, place) => [JSON.stringify(key), place]));
  const known = noAnswers();
  const figures = foreignFigures({
    answers: known,
    reading,
    placeOf(key) {
      const place = places.get(JSON.stringify(key));
      if (place === undefined) throw new RangeError("the ledger changed while it was asked");
      return place;
    },
  });
  for (;;) {
    const scanFor = scansOf(asked, standIn, question, figures);
    const results = asked.map((askable) => answer(askable, scanFor(askable), question));
    const requests = known.takeNoted();
    if (requests.length === 0) return results as unknown as readonly Answer<Asked>[];
    known.add(requests, await source.answer(requests));
  }
}

/** How the question reads projects; what it splits by and the ledger lacks is refused later. */
function readingOf(outline: LedgerOutline, question: Question & Grouping): ProjectReading {
  const fields = new Set(fieldsAsRead(outline, "projects"));
  const kinds: Readonly<Record<string, string>> = fieldKinds.projects;
  const isSplit = (field: string): boolean =>
    fields.has(field) && ["code", "text", "boolean"].includes(kinds[field] ?? "");
  const by = (question.by ?? []).map((name) => name.split(":")[0] ?? "");
  const event = eventOf(question);
  return {
    by: [...new Set(by)].filter(isSplit),
    contractTypes: question.contractTypes ?? defaultContractTypes,
    ...(event === undefined ? {} : { event }),
    recorded: question.dateBasis === "recorded",
  };
}

async function keysOf(
  source: TallySource,
  { tables }: LedgerOutline,
  reading: ProjectReading,
): Promise<readonly Keys[]> {
  if ((tables.get("projects")?.rowCount ?? 0) === 0) return [];
  if (reading.by.length === 0) return [[]];
  const [keys] = await source.answer([{ kind: "keys", reading }]);
  return keys as readonly Keys[];
}
