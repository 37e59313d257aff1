import { nameSpelling } from '@/utils/rules/name/name-spelling';
import { ruleTable } from '../rule-table';

ruleTable(nameSpelling, {
  passes: [
    { firstName: 'Марианна' },
    // Spellings of their own beside a commoner one.
    { firstName: 'Рифхат', middleName: 'Мидхатович' },
    { firstName: 'Адгам', middleName: 'Фатыхович' },
    { firstName: 'Аико' },
    { firstName: 'Оиша' },
    { firstName: 'Найля' },
    { firstName: 'Аиша' },
    // Forms that documents have, and spellings of another language.
    { firstName: 'Ольга', middleName: 'Радионовна' },
    { firstName: 'Ольга', middleName: 'Ярославна' },
    { firstName: 'Игорь', middleName: 'Ярославич' },
    { firstName: 'Пётр', middleName: 'Исакович' },
    { firstName: 'Десислава', middleName: 'Георгиева' },
    { firstName: 'Огнян', middleName: 'Стефанов' },
    // Real names that lie one letter from a more frequent one.
    { firstName: 'Альвина', middleName: 'Рафисовна' },
    { firstName: 'Рафис', middleName: 'Рафикович' },
    { firstName: 'Ильгизар', middleName: 'Нургалиевич' },
    { firstName: 'Данис' },
    { firstName: 'Анна-Мария', middleName: 'Кузьминична' },
    { firstName: 'Артем' },
    { firstName: 'Наталия' },
    { firstName: 'Нюдля', middleName: 'Басанговна' },
    { firstName: 'Ю' },
    { firstName: 'Ан' },
    { firstName: 'Ван Ань' },
    // Nobody knows them, and nothing is near.
    { firstName: 'Шырынгуль' },
    { firstName: 'Тхиенфонг' },
    { middleName: 'Турсунбоевич' },
    // As short, but in another family, or beside no very common name.
    { firstName: 'Нилай', middleName: 'Фаритович' },
    { firstName: 'Кайра', middleName: 'Ивановна' },
    { lastName: 'Саркисян', firstName: 'Анна', middleName: 'Осеповна' },
    { lastName: 'Гогоберидзе', firstName: 'Иван', middleName: 'Сергоевич' },
    // As far from a common one, but in another family, or borne.
    { firstName: 'Асаклендр', middleName: 'Фаритович' },
    { firstName: 'Анатолий', middleName: 'Мканович' },
    // Borne by few, but borne: each lies a letter away from another.
    { firstName: 'Рашит', middleName: 'Илфатович' },
    { middleName: 'Эльбарович' },
    { firstName: 'Риф', middleName: 'Рифович' },
    { firstName: 'Кашаф', middleName: 'Минигалеевич' },
    { firstName: 'Ульфат', middleName: 'Никонорович' },
    { middleName: 'Ли-Синевна' },
    { middleName: 'Вагиф оглы' },
    { middleName: 'Лукич' },
    { middleName: 'Ильинична' },
    { middleName: 'Яковлевна' },
    { middleName: 'Данилович' },
    { middleName: 'Валериевич' },
    { middleName: 'Галиевич' },
    { middleName: 'Майкл' },
    { middleName: 'Равилович' },
    { firstName: 'Рената', middleName: 'Ильдаровна' },
    { firstName: 'Альберт', middleName: 'Динисович' },
    { firstName: 'Фанис', middleName: 'Василевич' },
    { firstName: 'Анджела', middleName: 'Ивановна' },
    { firstName: 'Ян', middleName: 'Янович' },
    // Character faults are another rule's.
    { firstName: 'Алекcандр' },
    { lastName: 'Ивнов' },
  ],
  fails: [
    [{ firstName: 'Алексндр' }, 'first-name', 'Александр'],
    [{ firstName: 'Екатирина', middleName: 'Ивановна' }, 'first-name', 'Екатерина'],
    [{ firstName: 'Генадий' }, 'first-name', 'Геннадий'],
    [{ firstName: 'Дмитирй' }, 'first-name', 'Дмитрий'],
    [{ firstName: 'Максин', middleName: 'Иванович' }, 'first-name', 'Максим'],
    [{ firstName: 'Елен', middleName: 'Петровна' }, 'first-name', 'Елена'],
    [{ firstName: 'АЛЕКСНДР' }, 'first-name', 'Александр'],
    [{ firstName: 'Анна-Мраия', middleName: 'Ивановна' }, 'first-name', 'Анна-Мария'],
    // The dots are the document's: what was typed stays.
    [{ firstName: 'Алеена', middleName: 'Ивановна' }, 'first-name'],
    [{ middleName: 'Алесандровна' }, 'patronymic', 'Александровна'],
    [{ middleName: 'Вячиславович' }, 'patronymic', 'Вячеславович'],
    // An old spelling beside a commoner one: a note, and nothing to put right.
    [{ firstName: 'Енисей', middleName: 'Фаддеевич' }, 'maybe-patronymic', null],
    [{ firstName: 'Фаддей', middleName: 'Варлаамович' }, 'maybe-patronymic', null],
    // A finger's slip that makes letters of no language, whatever people the family is of.
    [{ firstName: 'Азасмат', middleName: 'Зуфарович' }, 'first-name', null],
    [{ firstName: 'Шухоат', middleName: 'Зуфарович' }, 'first-name', null],
    [{ firstName: 'Аидар', middleName: 'Фаритович' }, 'first-name', 'Айдар'],
    [{ middleName: 'Хаидаровна' }, 'patronymic', 'Хайдаровна'],
    [{ middleName: 'Аиратович' }, 'patronymic', 'Айратович'],
    [{ middleName: 'Игорьевна' }, 'patronymic', 'Игоревна'],
    [{ middleName: 'Ивановч' }, 'patronymic', 'Иванович'],
    [{ middleName: 'Ивановичь' }, 'patronymic', 'Иванович'],
    [{ middleName: 'Сергеич' }, 'patronymic', 'Сергеевич'],
    [{ middleName: 'Иваныч' }, 'patronymic', 'Иванович'],
    [{ middleName: 'Пертович' }, 'patronymic', 'Петрович'],
    [{ middleName: 'Ильназовчи' }, 'patronymic', 'Ильназович'],
    [{ middleName: 'Федорвна' }, 'patronymic', 'Федоровна'],
    [{ middleName: 'Фёдорвна' }, 'patronymic', 'Фёдоровна'],
    // Another people's spelling beside a Russian name, a rare name of the other gender, a lost soft sign, an ending whoever the father is.
    [{ firstName: 'Олга', middleName: 'Петровна' }, 'first-name', 'Ольга'],
    // Марина, Мариана and Марианна are all one slip away.
    [{ firstName: 'Мариан', middleName: 'Андреевна' }, 'first-name', null],
    [{ firstName: 'Анна', middleName: 'Василевна' }, 'patronymic', 'Васильевна'],
    [{ middleName: 'Юревич' }, 'patronymic', 'Юрьевич'],
    [{ middleName: 'Дмитревна' }, 'patronymic', 'Дмитриевна'],
    [{ middleName: 'Михаиловна' }, 'patronymic', 'Михайловна'],
    [{ middleName: 'Лвовна' }, 'patronymic', 'Львовна'],
    [{ middleName: 'Чуноввич' }, 'patronymic', null],
    // Торос is a name too.
    [{ firstName: 'Тарос', middleName: 'Иванович' }, 'first-name', null],
    // A right father's patronymic built wrongly.
    [{ firstName: 'Ольга', middleName: 'Кириловна' }, 'patronymic', 'Кирилловна'],
    [{ firstName: 'Павел', middleName: 'Станиславич' }, 'patronymic', 'Станиславович'],
    [{ firstName: 'Павел', middleName: 'Владислович' }, 'patronymic', 'Владиславович'],
    [{ firstName: 'Павел', middleName: 'Кузьмичевич' }, 'patronymic', 'Кузьмич'],
    [{ firstName: 'Нина', middleName: 'Лукичевна' }, 'patronymic', 'Лукинична'],
    [{ firstName: 'Павел', middleName: 'Яковович' }, 'patronymic', 'Яковлевич'],
    [{ firstName: 'Павел', middleName: 'Ильевич' }, 'patronymic', 'Ильич'],
    [{ firstName: 'Нина', middleName: 'Фомична' }, 'patronymic', 'Фоминична'],
    [{ firstName: 'Нина', middleName: 'Васелевна' }, 'patronymic', 'Васильевна'],
    [{ firstName: 'Павел', middleName: 'Лукович' }, 'maybe-patronymic', null],
    // Nobody of 2.6 million bears these, and a usual one is a slip away.
    [{ firstName: 'Дамер' }, 'first-name', null],
    [{ firstName: 'Гульра', middleName: 'Якубовна' }, 'first-name', null],
    [{ firstName: 'Изалебла', middleName: 'Фоминична' }, 'first-name', null],
    [{ middleName: 'Арйатовна' }, 'patronymic', 'Айратовна'],
    [{ middleName: 'Аарйтовна' }, 'patronymic', null],
    // A letter typed two or three places away.
    [{ firstName: 'Алекандср', middleName: 'Иванович' }, 'first-name', 'Александр'],
    [{ firstName: 'Анрейд', middleName: 'Сергеевич' }, 'first-name', 'Андрей'],
    [{ firstName: 'Анна', middleName: 'Аексландровна' }, 'patronymic', 'Александровна'],
    // One sound of another language in two ways: a note.
    [{ firstName: 'Аржаана', middleName: 'Очировна' }, 'maybe-first-name', null],
    [{ firstName: 'Зюмруд', middleName: 'Ягуб кызы' }, 'maybe-first-name', null],
    // Right in an Armenian or a Georgian family, hardly beside a frequent surname: a note there.
    [{ lastName: 'Смирнов', firstName: 'Иван', middleName: 'Осепович' }, 'maybe-patronymic', null],
    [{ lastName: 'Соколова', firstName: 'Анна', middleName: 'Сергоевна' }, 'maybe-patronymic', null],
    // More than one slip in a very common name, and letters of no language.
    [{ firstName: 'Асаклендр', middleName: 'Иванович' }, 'first-name', null],
    [{ firstName: 'Герсей', middleName: 'Иванович' }, 'first-name', null],
    [{ firstName: 'Алнкмей', middleName: 'Иванович' }, 'first-name', null],
    [{ firstName: 'Иван', middleName: 'Нилакоевич' }, 'patronymic', null],
    // A letter typed elsewhere, of one of a father's two forms.
    [{ middleName: 'Даниловиич' }, 'patronymic', null],
    // A syllable lost from a very common name, in a Russian family: a warning, and the document tells.
    [{ firstName: 'Нилай', middleName: 'Петрович' }, 'first-name', null],
    [{ firstName: 'Евний', middleName: 'Иванович' }, 'first-name', null],
    // A wrongly built one, or another father's with a letter lost.
    [{ firstName: 'Яков', middleName: 'Ильяович' }, 'patronymic', null],
    // A known name beside one with a doubled letter is another writing.
    [{ firstName: 'Бела', middleName: 'Петровна' }, 'maybe-first-name', null],
    [{ middleName: 'Фанисивоч' }, 'patronymic', null],
    [{ firstName: 'Анна', middleName: 'Вячеславославовна' }, 'patronymic', 'Вячеславовна'],
    [{ firstName: 'Иван', middleName: 'Вячеславославович' }, 'patronymic', 'Вячеславович'],
    // й behind a consonant is sounded in no language.
    [{ firstName: 'Эрмйна' }, 'first-name', null],
  ],
});
