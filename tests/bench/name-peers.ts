import ruDictionary from 'dictionary-ru';
import { getGender } from 'lvovich';
import nspell from 'nspell';
import petrovich from 'petrovich';
import { SexByRussianName } from 'sex-by-russian-name';
import type { Judge, NameCard, SpoiledRow } from './name-figures';

/** The check that most forms have: Russian letters, one capital, one hyphen. */
export const formJudge: Judge = (card) => ({
  alarm: [card.lastName, card.firstName, ...(card.noMiddleName === 'true' ? [] : [card.middleName])].some(
    (name) => !/^[А-ЯЁ][а-яё]*(?:-[А-ЯЁ][а-яё]*)?$/u.test(name),
  ),
  suggestions: {},
});

/** petrovich tells the gender by the patronymic: «androgynous» = it does not know the patronymic. */
export const petrovichJudge: Judge = (card) => ({
  alarm: card.noMiddleName !== 'true' && petrovich.detect_gender(card.middleName) === 'androgynous',
  suggestions: {},
});

/** lvovich tells the gender by the three parts: null = they contradict each other or are unknown. */
export const lvovichJudge: Judge = (card) => ({
  alarm: getGender({ last: card.lastName, first: card.firstName, ...(card.middleName === '' ? {} : { middle: card.middleName }) }) === null,
  suggestions: {},
});

const sexByName = new SexByRussianName();

/** sex-by-russian-name: no sex told = an unknown name. */
export const sexJudge: Judge = (card) => ({
  alarm: sexByName.getSex({ lastName: card.lastName, firstName: card.firstName, patronymic: card.middleName }) === undefined,
  suggestions: {},
});

const speller = nspell({ aff: Buffer.from(ruDictionary.aff), dic: Buffer.from(ruDictionary.dic) });

/** Hunspell's Russian dictionary: a word it does not know is an alarm. Its suggestions take up to a second each and are asked for separately. */
export const spellingJudge: Judge = (card) => ({
  alarm: misspelt(card).length > 0,
  suggestions: {},
});

/** What the spelling dictionary offers first for the spoiled field. */
export const spellingSuggestion = (row: SpoiledRow): string | undefined => speller.suggest(row.spoiled)[0];

function misspelt(card: NameCard): string[] {
  return [card.lastName, card.firstName, card.middleName].filter((name) => name !== '' && !speller.correct(name));
}
