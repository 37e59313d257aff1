/** Stands where a part of the text has been understood and taken away, so that nothing is read across it. */
export const MASK = '\ue000';

export interface Span {
  start: number;
  end: number;
}

/** A text from which values are taken one after the other; places stay the same throughout. */
export class Sheet {
  readonly text: string;
  private readonly signs: string[];

  constructor(text: string) {
    this.text = text.replaceAll(MASK, ' ');
    this.signs = this.text.split('');
  }

  /** The text with what was taken masked. */
  get free(): string {
    return this.signs.join('');
  }

  take<T extends Span>(span: T): T {
    this.signs.fill(MASK, span.start, span.end);
    return span;
  }

  takeEvery(pattern: RegExp): void {
    for (const match of this.free.matchAll(pattern)) this.take({ start: match.index, end: match.index + match[0].length });
  }

  /** The lines between two places that are not blank. */
  lines(start: number, end: number): Span[] {
    const spans: Span[] = [];
    const free = this.free;
    for (const match of free.slice(start, end).matchAll(/[^\n]+/gu)) {
      if (match[0].trim() !== '') spans.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
    return spans;
  }

  /** Lines that hold words or long numbers once all that was understood is gone. */
  rest(): string {
    return this.free
      .replaceAll(MASK, ' ')
      .split('\n')
      .map((line) =>
        line
          .replace(/[^\S\n]+/gu, ' ')
          .replace(/^[\s.,;:|/–—-]+|[\s,;:|/–—-]+$/gu, '')
          .replace(/(?: [.,;:|/–—-])+(?= |$)/gu, ''),
      )
      .filter((line) => /\p{L}|\d{3}/u.test(line))
      .join('\n');
  }
}

const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const DAY = '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}';
/** What messengers put before a message when it is copied: time and sender, in either order. */
export const stampPattern = () =>
  new RegExp(
    `^\\[(?:${DAY},? ${CLOCK}|${CLOCK},? ${DAY})\\] [^:\\n]{1,60}:|^${DAY},? ${CLOCK} - [^:\\n]{1,60}:|^[^\\n[]{1,60}, \\[${DAY},? ${CLOCK}\\]:?|${DAY},?(?: в)? ${CLOCK}`,
    'gmu',
  );
