declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;
}

declare module 'petrovich' {
  const petrovich: { detect_gender(patronymic: string): 'male' | 'female' | 'androgynous' };
  export default petrovich;
}
