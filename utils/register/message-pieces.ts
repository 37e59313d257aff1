import { OWN_MISTAKE } from '@/utils/domain/pasted/corrections';
import { stampPattern } from '@/utils/domain/pasted/pasted-sheet';

/** The head of a letter that was forwarded or copied with it: who wrote to whom is nobody's data. */
const HEAD_LINE = /^[>\s]*(?:от|от кого|кому|копия|тема|дата|отправлено|from|to|cc|subject|sent|date)\s*:.*$/iu;

/** Fewer lines of a head than this may be a form of one's own: «Дата: 05.03.1984». */
const HEAD_LINES = 2;

/**
 * The text of many messages in the pieces that are read each by itself. `hasSurname` tells whether a piece names a person: without stamps and
 * blank lines every line is a piece if several do, else they are the lines of one message. A piece that takes something back («ой, не 95, а 96»)
 * goes with the one before.
 */
export function piecesOf(text: string, hasSurname: (piece: string) => boolean): string[] {
  return withCorrections(parted(withoutHeads(text.replace(/\r\n?/gu, '\n')), hasSurname)).flatMap(partedPeople);
}

function parted(lines: string, hasSurname: (piece: string) => boolean): string[] {
  // A stamp begins a message; without stamps a blank line does.
  const stamps = [...lines.matchAll(stampPattern())].map(({ index }) => index);
  if (stamps.length > 1) return stamps.map((start, at) => lines.slice(at === 0 ? 0 : start, stamps[at + 1]));
  const blocks = lines.split(/\n[^\S\n]*\n/u).filter((piece) => piece.trim() !== '');
  if (blocks.length > 1) return blocks;
  const each = lines.split('\n').filter((line) => line.trim() !== '');
  return each.filter(hasSurname).length > 1 ? each : [lines];
}

function withoutHeads(text: string): string {
  const kept: string[] = [];
  let head: string[] = [];
  const flush = () => {
    if (head.length < HEAD_LINES) kept.push(...head);
    // Where a head ends, a message begins.
    else kept.push('');
    head = [];
  };
  for (const line of text.split('\n')) {
    if (HEAD_LINE.test(line)) head.push(line);
    else {
      flush();
      kept.push(line);
    }
  }
  flush();
  return kept.join('\n');
}

function withCorrections(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && OWN_MISTAKE.test(piece) && !new RegExp(WHOLE_NAME, 'u').test(piece))
      joined[joined.length - 1] = `${before}\n${piece}`;
    else joined.push(piece);
  }
  return joined;
}

const WHOLE_NAME = '\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}\\p{L}*(?:[ое]вич|ьич|[ое]вна|[иь]чна)(?!\\p{L})';
/** A date, an address or a СНИЛС: what makes a name in a message a person whose data are sent. */
const DATUM = /\d{1,2}[./]\d{1,2}[./]\d{2}|\d{4}-\d{2}-\d{2}|[а-я] \d{4}|@|\d{3}[-\s]?\d{3}[-\s]?\d{3}/u;

/** «…данные на двоих: Пермякова Зоя Львовна 05.03.1984 и Кетов Пётр Ильич 07.08.1979»: parted before the second name, where each has data behind it. */
function partedPeople(piece: string): string[] {
  const names = [...piece.matchAll(new RegExp(WHOLE_NAME, 'gu'))];
  const spans = names.map((name, at) => ({ name: name[0], start: name.index, text: piece.slice(name.index, names[at + 1]?.index) }));
  const people = spans.filter(({ text, name }) => DATUM.test(text.slice(name.length)));
  if (new Set(people.map(({ name }) => name.toLowerCase())).size < 2) return [piece];
  return people.map(({ start }, at) => piece.slice(at === 0 ? 0 : start, people[at + 1]?.start));
}
