import { dayText, type Ledger } from "@ipms/core";
import type { Grouping, Question } from "../evaluate/question.js";
import { defaultContractTypes, eventOf, type ForeignFigures, recorded } from "../evaluate/scan.js";
import { fieldKinds } from "../generated/field-kinds.js";
import { dayAsked } from "../replay/ledger-asked.js";
import { cutDay } from "../replay/ledger-known-at.js";
import { noAnswers } from "./answers.js";
import { foreignFigures } from "./foreign-figures.js";
import type { Keys, ProjectReading } from "./projects-in-question.js";
import type { SizesAsked } from "./sizes-asked.js";
import { fieldsAsRead, smallTables, standInFor } from "./stand-in.js";
import type { LedgerOutline, TallySource } from "./tally-source.js";

/**
 * Evaluates over a ledger's stand-in until everything is known that it asks for: what is not is noted
 * and asked at once, and then it is evaluated again.
 *
 * @param source - the ledger
 * @param question - how it is read, and by what it is split
 * @param evaluate - evaluates over the stand-in, with figures made of what is known
 * @param sizesOf - by which amounts projects are told apart, given the fields that they have
 */
export async function answeredFrom<Value>(
  source: TallySource,
  question: Question & Grouping,
  evaluate: (standIn: Ledger, figures: ForeignFigures) => Value,
  sizesOf?: (fields: ReadonlySet<string>) => SizesAsked | undefined,
): Promise<Value> {
  const { outline, knownAt } = await outlineFor(source, question);
  const reading = { ...readingOf(outline, question, sizesOf), ...knownAt };
  const keys = await keysOf(source, outline, reading);
  const small = new Map(
    await Promise.all(
      smallTables
        .filter((name) => outline.tables.has(name))
        .map(async (name) => [name, await source.records(name)] as const),
    ),
  );
  const standIn = standInFor(outline, reading, keys, small);
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
    const value = evaluate(standIn, figures);
    const requests = known.takeNoted();
    if (requests.length === 0) return value;
    known.add(requests, await source.answer(requests));
  }
}

/** What the ledger had on the day whose knowledge counts, and that day where record dates must tell. */
async function outlineFor(
  source: TallySource,
  question: Question,
): Promise<{ readonly outline: LedgerOutline; readonly knownAt: Pick<ProjectReading, "knownAt"> }> {
  const outline = await source.outline();
  const day = dayAsked(question);
  const cut = cutDay(outline.head);
  if (day === undefined || (cut !== undefined && cut <= day)) return { outline, knownAt: {} };
  const { tables } = await source.outline(day);
  return {
    outline: { head: { ...outline.head, cutOn: dayText(day) }, tables },
    knownAt: { knownAt: day },
  };
}

/** How the question reads projects; what it splits by and the ledger lacks is refused later. */
function readingOf(
  outline: LedgerOutline,
  question: Question & Grouping,
  sizesOf: ((fields: ReadonlySet<string>) => SizesAsked | undefined) | undefined,
): ProjectReading {
  const there = new Set(fieldsAsRead(outline, "projects"));
  const kinds: Readonly<Record<string, string>> = fieldKinds.projects;
  const isSplit = (field: string): boolean =>
    there.has(field) && ["code", "text", "boolean"].includes(kinds[field] ?? "");
  const by = (question.by ?? []).map((name) => name.split(":")[0] ?? "");
  const event = eventOf(question);
  const isRecorded = question.dateBasis === "recorded";
  const asRead = Object.keys(kinds).filter((field) =>
    there.has(isRecorded ? recorded("projects", field) : field),
  );
  const sizes = sizesOf?.(new Set(asRead));
  return {
    by: [...new Set(by)].filter(isSplit),
    contractTypes: question.contractTypes ?? defaultContractTypes,
    ...(event === undefined ? {} : { event }),
    recorded: isRecorded,
    ...(sizes === undefined ? {} : { sizes }),
  };
}

async function keysOf(
  source: TallySource,
  { tables }: LedgerOutline,
  reading: ProjectReading,
): Promise<readonly Keys[]> {
  if ((tables.get("projects")?.rowCount ?? 0) === 0) return [];
  if (reading.by.length === 0 && reading.sizes === undefined) return [[]];
  const [keys] = await source.answer([{ kind: "keys", reading }]);
  return keys as readonly Keys[];
}
