import { NBSP } from '@/utils/domain/letters';
import { counted } from '../plural';
import type { About, RuleTexts } from './rule-sentence';

const CHECK = 'Сверьте с документом';
const DATE_CAUSE = 'По дате рождения система отличает людей, а вход сверяет её с Госуслугами';
const YEARS = ['год', 'года', 'лет'] as const;

const fix = ({ suggestion }: About, words: string, otherwise = CHECK): string => (suggestion === undefined ? otherwise : words);
/** Who may not be as young as that, by the register. */
const TOO_YOUNG: Partial<Record<string, string>> = { employee: 'Сотруднику', parent: 'Родителю' };
const age = ({ params }: About): string => counted(Number(params.age ?? 0), YEARS);

type BirthDateRule = 'birth-date-missing' | 'birth-date-format' | 'birth-date-future' | 'birth-date-filler' | 'birth-date-age';

/** Rules about the birth date. */
export const birthDateTexts = {
  'birth-date-missing': {
    missing: () => ({
      fact: 'Дата рождения не указана',
      why: 'Без неё система может создать вторую личность',
      action: 'Впишите дату рождения',
    }),
  },
  'birth-date-format': {
    malformed: () => ({
      fact: 'Дата рождения не читается',
      why: 'Нужна дата вида 01.01.2000, иначе система может создать вторую личность',
      action: 'Впишите дату: ДД.ММ.ГГГГ',
    }),
    impossible: (about) => ({
      fact: 'Такого дня в календаре нет',
      why: about.suggestion === undefined ? 'Скорее всего, опечатка в числе или месяце' : 'Похоже, день и месяц переставлены',
      action: fix(about, 'Поменять день и месяц'),
    }),
    'short-year': (about) => ({
      fact: 'Год рождения из двух цифр',
      why: 'Непонятно, какой это век. Нужна дата вида 01.01.2000',
      action: fix(about, 'Записать год полностью', 'Впишите год полностью'),
    }),
    serial: () => ({ fact: 'Вместо даты рождения число', why: 'Так таблицы записывают дату при переносе', action: 'Записать датой' }),
    'other-shape': () => ({
      fact: 'Дата рождения записана в другом виде',
      why: 'Нужна дата вида 01.01.2000 (письмо от 24.10.2024: ДД.ММ.ГГГГ)',
      action: 'Записать как ДД.ММ.ГГГГ',
    }),
  },
  'birth-date-future': {
    future: () => ({ fact: 'Дата рождения ещё не наступила', why: DATE_CAUSE, action: CHECK }),
  },
  'birth-date-filler': {
    filler: ({ params }) => ({
      fact: `Дата рождения ${params.date ?? ''} похожа на заполнитель`,
      why: 'Её часто ставят вместо неизвестной. С такой датой вход не сработает',
      action: CHECK,
    }),
    today: () => ({ fact: 'Дата рождения — сегодняшний день', why: 'Похоже, поле заполнилось само', action: CHECK }),
  },
  'birth-date-age': {
    'too-young': (about) => ({
      fact: `По дате рождения человеку ${age(about)}`,
      why: `${TOO_YOUNG[about.params.register ?? ''] ?? 'Сотруднику и родителю'} не может быть меньше 14${NBSP}лет`,
      action: CHECK,
    }),
    'too-old': (about) => ({ fact: `По дате рождения человеку ${age(about)}`, why: 'Скорее всего, опечатка в годе', action: CHECK }),
  },
} satisfies RuleTexts<BirthDateRule>;
