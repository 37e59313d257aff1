import { Parser } from 'saxen';
import { RegisterProblem } from '../register-problem';

export interface XmlListener {
  /** `name` without a prefix; attributes are read when asked for, entities resolved; `:id` is `id` with any prefix. */
  open?(name: string, attribute: (key: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements of a workbook stand a dozen deep. */
const DEEPEST = 100;
/** The parser is fed in pieces of at least so many letters: each one looks again at what was left over. */
const PIECE = 1 << 20;

const bare = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/**
 * Reads XML that comes in pieces of bytes (UTF-8, UTF-16 by its mark). Own entities are not resolved, document types not looked at, nothing is
 * ever loaded. What the listener throws passes; broken or absurdly deep XML throws `damaged`.
 */
export function xmlStream({ open, close, text }: XmlListener): (piece: Uint8Array, last: boolean) => void {
  const parser = new Parser();
  let decoder: TextDecoder | null = null;
  let pending = '';
  let depth = 0;
  // One reader of attributes for all elements: a large sheet has millions.
  let attributes: () => Readonly<Record<string, string>> = () => ({});
  let read: Readonly<Record<string, string>> | null = null;
  let decode = (value: string) => value;
  const attribute = (key: string): string | undefined => {
    read ??= attributes();
    const value = key.startsWith(':') ? Object.entries(read).find(([other]) => other.endsWith(key))?.[1] : read[key];
    return value?.includes('&') ? decode(value) : value;
  };
  parser.on('openTag', (name, attributesOf, decodeEntities) => {
    depth += 1;
    if (depth > DEEPEST) fail();
    attributes = attributesOf;
    decode = decodeEntities;
    read = null;
    open?.(bare(name), attribute);
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    close?.(bare(name));
  });
  parser.on('text', (value, decodeEntities) => text?.(value.includes('&') ? decodeEntities(value) : value));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', fail);
  parser.on('warn', () => {});
  return (piece, last) => {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    pending += decoder.decode(piece, { stream: !last });
    if (pending.length < PIECE && !last) return;
    const letters = pending;
    pending = '';
    if (letters !== '') parser.write(letters);
    if (last) parser.end();
  };
}

function fail(): never {
  throw new RegisterProblem('damaged');
}
