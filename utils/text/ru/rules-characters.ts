import { counted } from './plural';
import type { About, RuleTexts } from './rule-sentence';

const BY_LETTER = 'На вид не отличить, но вход через Госуслуги сверяет по буквам';

/** «a:4 o:7» → «a» (4-я), «o» (7-я). */
function namedLetters(params: About['params']): string[] {
  return (params.letters ?? '').split(' ').flatMap((pair) => {
    const [letter, place] = pair.split(':');
    return letter && place ? [`«${letter}» (${place}-я)`] : [];
  });
}

function latinFact({ name, params }: About): string {
  const letters = namedLetters(params);
  if (letters.length === 1) return `В ${name.in} латинская буква ${letters[0]}`;
  if (letters.length <= 4) return `В ${name.in} латинские буквы: ${letters.join(', ')}`;
  return `В ${name.in} ${counted(letters.length, ['латинская буква', 'латинские буквы', 'латинских букв'])}: ${letters.slice(0, 3).join(', ')} и другие`;
}

/** Rules about single characters of a name. */
export const characterTexts = {
  'name-latin': {
    'look-alike': (about) => ({ fact: latinFact(about), why: BY_LETTER, action: 'Заменить на русскую' }),
    mixed: (about) => ({
      fact: latinFact(about),
      why: 'Вход через Госуслуги сверяет по буквам, латиница и кириллица не совпадут',
      action: 'Впишите русскими буквами, как в документе',
    }),
    'whole-word': ({ name }) => ({
      fact: `${name.is} латинскими буквами`,
      why: 'В документах и на Госуслугах имя записано русскими буквами, запись латиницей не совпадёт',
      action: 'Впишите русскими буквами, как в документе',
    }),
  },
} satisfies RuleTexts<'name-latin'>;
