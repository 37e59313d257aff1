import { nameSurnameSpelling } from '@/utils/rules/name/name-surname-spelling';
import { ruleTable } from '../rule-table';

const HE = { firstName: 'Пётр', middleName: 'Иванович' };
const SHE = { firstName: 'Анна', middleName: 'Петровна' };

ruleTable(nameSurnameSpelling, {
  passes: [
    { lastName: 'Захарова', ...SHE },
    { lastName: 'Колегов', ...HE },
    { lastName: 'Ожегов', ...HE },
    { lastName: 'Филипов', ...HE },
    { lastName: 'Ромашова', ...SHE },
    { lastName: 'Яков', ...HE },
    { lastName: 'Ильичёв', ...HE },
    { lastName: 'Захраова', firstName: 'Мария', middleName: '' },
    // Real ones that look like a slip of another, and letters of other peoples.
    ...[
      'Меньщикова',
      'Кржижановский',
      'Бончковский',
      'Батыев',
      'Фазлыева',
      'Чуприна',
      'Дьячково',
      'Объедков',
      'Исмаилов',
      'Исмайлов',
      'Ермаков',
    ].map((lastName) => ({ lastName, ...HE })),
    // Of other peoples' surnames the model knows less.
    { lastName: 'Жээнбекова', firstName: 'Бурул', middleName: 'Токтосуновна' },
    { lastName: 'Хаджыев', firstName: 'Рамазан', middleName: 'Умарович' },
    { lastName: 'Ермеков', firstName: 'Нурлан', middleName: 'Болатович' },
    { lastName: 'Нгуен', firstName: 'Ван', middleName: '' },
    { lastName: 'Бобои', firstName: 'Мехроб', middleName: 'Шерович' },
  ],
  fails: [
    [{ lastName: 'Захраова', ...SHE }, 'surname', 'Захарова'],
    [{ lastName: 'Захраова', firstName: 'Гульнара', middleName: 'Ринатовна' }, 'surname', 'Захарова'],
    [{ lastName: 'Захраова' }, 'surname', 'Захарова'],
    // Letters of surnames that no list has: the fact only.
    [{ lastName: 'Ожегвоа', ...SHE }, 'letters', null],
    [{ lastName: 'Колегоов', ...HE }, 'letters', null],
    [{ lastName: 'Шкаиров', firstName: 'Ринат', middleName: 'Ильдарович' }, 'surname', 'Шакиров'],
    [{ lastName: 'Кузнецнецов', ...HE }, 'near', null],
    // Богатнов may have been misheard: no fix.
    [{ lastName: 'Богаднов', ...HE }, 'near', null],
    [{ lastName: 'Сыёчв', ...HE }, 'surname', 'Сычёв'],
    [{ lastName: 'Петрров', ...HE }, 'surname', 'Петров'],
    [{ lastName: 'Алескеева-Шилова', ...SHE }, 'surname', 'Алексеева-Шилова'],
    [{ lastName: 'Смринов', ...HE }, 'surname', 'Смирнов'],
    [{ lastName: 'Петорв', ...HE }, 'surname', 'Петров'],
    [{ lastName: 'Андреве', ...HE }, 'surname', 'Андреев'],
    [{ lastName: 'Кузнецоов', ...HE }, 'surname', 'Кузнецов'],
    [{ lastName: 'Бобровскя', ...SHE }, 'letters', null],
    [{ lastName: 'Воронцрв', ...HE }, 'near', null],
    // и and й of every people; the whole surname is put right where it is a known one.
    [{ lastName: 'Шаихутдинова', firstName: 'Алия', middleName: 'Рашидовна' }, 'short-i', 'Шайхутдинова'],
    [{ lastName: 'Раевскии-Давыдов', ...HE }, 'short-i', null],
    [{ lastName: 'Баирамов', firstName: 'Айдар', middleName: 'Хайдарович' }, 'short-i', null],
    [{ lastName: 'Хаидарова', firstName: 'Айгуль', middleName: 'Айратовна' }, 'short-i', null],
    // By all letters together, where no list has either writing.
    [{ lastName: 'Маитаков', ...HE }, 'short-i', null],
    [{ lastName: 'Соиникова', ...SHE }, 'short-i', null],
    [{ lastName: 'Шаинуров', firstName: 'Ринат', middleName: 'Ильдарович' }, 'short-i', null],
    [{ lastName: 'Донскои', ...HE }, 'short-i'],
    [{ lastName: 'Шахраи', ...SHE }, 'short-i', null],
    [{ lastName: 'Нигматуллйна', firstName: 'Алия' }, 'short-i', 'Нигматуллина'],
    [{ lastName: 'Рафйков', firstName: 'Ринат' }, 'short-i'],
    [{ lastName: 'Григорев', ...HE }, 'maybe-surname', null],
    [{ lastName: 'Алексадрова', ...SHE }, 'maybe-surname', null],
  ],
});
