import { cellName } from "../../sheet/cell-name.js";
import { xmlAttribute, xmlText } from "../write/xml-text.js";
import { inOrder, type Note } from "./note.js";
import { DamagedPart, type Edit, TagScanner } from "./tag-scanner.js";

/** A part that holds no notes yet. */
export function emptyComments(namespace: string): Uint8Array {
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`,
  );
}

/** What noting takes in the part of notes. */
export interface CommentEdits {
  /** The changes of the part. */
  readonly edits: readonly Edit[];
  /** The notes on cells that had none; each needs a box to be shown in. */
  readonly fresh: readonly Note[];
}

/**
 * Adds notes: behind what a note says already, else as new ones.
 *
 * @param bytes - the part
 * @param notes - the notes, one for a cell
 * @param author - who writes them
 * @throws DamagedPart when the part lists no notes
 */
export function commentEdits(
  bytes: Uint8Array,
  notes: readonly Note[],
  author: string,
): CommentEdits {
  const scanner = new TagScanner(bytes);
  const open = new Map(notes.map((note) => [cellName(note.row, note.column), note]));
  const edits: Edit[] = [];
  let authors = 0;
  let authorsEnd: { readonly tag: Edit; readonly prefix: string } | undefined;
  let listEnd: { readonly tag: Edit; readonly prefix: string } | undefined;
  let current: Note | undefined;
  while (scanner.next()) {
    const here = {
      start: scanner.start,
      end: scanner.empty ? scanner.end : scanner.start,
      text: "",
    };
    const ends = scanner.closing || scanner.empty;
    if (scanner.is("author") && !scanner.closing) authors += 1;
    else if (scanner.is("authors") && ends) authorsEnd = { tag: here, prefix: scanner.prefix };
    else if (scanner.is("commentList") && ends) listEnd = { tag: here, prefix: scanner.prefix };
    else if (scanner.is("comment") && !scanner.closing) {
      const name = (scanner.attribute("ref") ?? "").replaceAll("$", "");
      current = open.get(name);
      open.delete(name);
    } else if (scanner.is("text") && ends && current !== undefined) {
      const runs = run(`\n\n${current.text}`, scanner.prefix);
      edits.push(wrapped(here, scanner.empty, `${scanner.prefix}text`, runs));
      current = undefined;
    }
  }
  if (authorsEnd === undefined || listEnd === undefined) throw new DamagedPart("commentList");
  const fresh = inOrder([...open.values()]);
  if (fresh.length === 0) return { edits, fresh };
  const { prefix } = listEnd;
  const name = `<${prefix}author>${xmlText(author)}</${prefix}author>`;
  const comments = fresh.map(
    (note) =>
      `<${prefix}comment ref="${xmlAttribute(cellName(note.row, note.column))}" ` +
      `authorId="${authors}"><${prefix}text>${run(note.text, prefix)}</${prefix}text></${prefix}comment>`,
  );
  const whole = ({ tag, prefix: own }: typeof listEnd, element: string, inside: string): Edit =>
    wrapped(tag, tag.end > tag.start, `${own}${element}`, inside);
  edits.push(whole(authorsEnd, "authors", name));
  edits.push(whole(listEnd, "commentList", comments.join("")));
  return { edits, fresh };
}

/** An empty element gets its content between two tags, another before its closing one. */
function wrapped(place: Edit, empty: boolean, element: string, inside: string): Edit {
  return { ...place, text: empty ? `<${element}>${inside}</${element}>` : inside };
}

function run(text: string, prefix: string): string {
  return (
    `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/>` +
    `<${prefix}rFont val="Tahoma"/></${prefix}rPr>` +
    `<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`
  );
}
