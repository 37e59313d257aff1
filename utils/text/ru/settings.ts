import type { Settings } from '@/utils/domain/settings';
import { dayText } from './clock';
import { counted } from './plural';

/** Words of the options page. */

const dayCount = (count: number) => counted(count, ['день', 'дня', 'дней']);

export const settingsText = {
  title: 'Настройки Сверки',
  saved: 'Сохранено',
  notSaved: 'Не удалось сохранить. Повторите чуть позже',
  byPolicy: 'Задано организацией',
  fixedInputs: 'Закрытые для правки поля заданы организацией.',
  nav: 'Разделы настроек',
  search: 'Найти в настройках',
  nothingFound: 'Ничего не нашлось. Попробуйте другое слово.',
  help: 'Справка',
  sections: {
    organization: 'Организация',
    calendar: 'Календарь обновлений',
    reminders: 'Напоминания',
    rules: 'Проверки',
    taught: 'Указанные поля',
    sites: 'Сайты',
    data: 'Данные и файлы',
    diagnosis: 'Самодиагностика',
  },
} as const;

export const organizationText = {
  hint: 'Эти строки попадают в заявки.',
  kind: 'Вид организации',
  territory: 'Территория',
  territoryExample: 'г. Пермь',
  name: 'Название',
  nameExample: 'шк. 1605',
  contact: 'Кто составляет заявки',
  contactName: 'Фамилия, имя, отчество',
  contactEmail: 'Электронная почта',
} as const;

export const calendarText = {
  hint: 'Данные обновляются в рабочие дни. Если указом объявлен выходной или рабочий день, отметьте его: сроки и напоминания пересчитаются.',
  previous: 'Предыдущий месяц',
  next: 'Следующий месяц',
  grid: (month: string) => `Календарь, ${month}`,
  off: 'выходной, обновления нет',
  on: 'рабочий день, обновление есть',
  weekend: 'выходной: в субботу и воскресенье обновления не бывает',
  supposed: 'по статье 112 Трудового кодекса, переносов пока нет',
  own: 'отмечено вами',
  policy: 'задано организацией',
  note: 'Пометка',
  noteExample: 'выходной по указу губернатора',
  makeOff: 'Сделать выходным',
  makeOn: 'Сделать рабочим',
  undo: 'Вернуть как было',
  saveNote: 'Записать пометку',
  changes: (count: number) => `Отмечено вручную: ${dayCount(count)}`,
  noChanges: 'Дней, отмеченных вручную, нет.',
  isOff: 'выходной',
  isOn: 'рабочий',
  removeDay: (date: string) => `Убрать отметку: ${dayText(date)}`,
  legendOff: 'нет обновления',
  legendChanged: 'отмечено вручную',
  legendSupposed: 'год без переносов: дата примерная',

  yearComplete: (year: number) => `Все выходные ${year} года внесены, сроки точные`,
  yearHint: 'Отметьте, когда перенесёте сюда все дни из производственного календаря.',
  runsOut: (year: number) => `Календаря на ${year} год пока нет`,
  runsOutMore: (year: number) =>
    `Сроки за ${year} год считаются примерно: по выходным и статье 112 Трудового кодекса. Обновите расширение или внесите дни переносов и отметьте, что год внесён.`,

  conflictWithPolicy: 'Ваши отметки расходятся с заданными организацией. Действуют дни организации:',
  conflict: (date: string, mineOff: boolean, theirsOff: boolean) =>
    `${dayText(date)}: у вас ${mineOff ? 'выходной' : 'рабочий'}, у организации ${theirsOff ? 'выходной' : 'рабочий'}`,
  dropMine: 'Убрать мои отметки этих дней',

  exportFile: 'Сохранить календарь в файл',
  importFile: 'Взять календарь из файла',
  fileName: 'sverka-calendar.json',
  notAFile: 'Это не файл календаря Сверки. Выберите файл, сохранённый кнопкой «Сохранить календарь в файл».',
  previewTitle: 'Что изменится',
  fresh: (count: number) => `Новых: ${dayCount(count)}`,
  same: (count: number) => `Совпадает: ${dayCount(count)}`,
  rejected: (count: number) => `Не прочитано записей: ${count}`,
  years: (years: readonly number[]) => `Годы, внесённые полностью: ${years.join(', ')}`,
  contradictions: (count: number) => `Расходится: ${dayCount(count)}`,
  contradiction: (date: string, mineOff: boolean, theirsOff: boolean) =>
    `${dayText(date)}: у вас ${mineOff ? 'выходной' : 'рабочий'}, в файле ${theirsOff ? 'выходной' : 'рабочий'}`,
  prefer: 'Где расходится',
  preferMine: 'оставить моё',
  preferTheirs: 'взять из файла',
  apply: 'Перенести',
  cancel: 'Отмена',
  nothingNew: 'В файле нет ничего нового.',
} as const;

export const remindersText = {
  enabled: 'Напоминать, когда можно проверить вход',
  enabledHint: 'Уведомлением на экране. Число на значке и список «Ждут обновления» есть всегда.',
  quiet: 'Тихие часы, по Перми',
  quietFrom: 'с',
  quietTo: 'до',
  notAClock: 'Часы и минуты, например 20:00',
  onDaysOff: 'Напоминать и в выходные дни',
  labels: 'Хранить подписи «Иванова Т. Т.» в списке ожидания',
  labelsHint: 'Без подписей в списке остаются только ссылка на карточку и время. Уже записанные подписи удаляются сразу.',
} as const;

export const rulesSectionText = {
  hint: 'Выключенная проверка не делает замечаний ни в одной карточке.',
  groups: {
    name: 'Фамилия, имя, отчество',
    'birth-date': 'Дата рождения',
    snils: 'СНИЛС',
    email: 'Электронная почта',
    other: 'Телефон и прочее',
  },
  allOn: 'Включить все',
  example: ({ example, sentence }: { example: string; sentence: string }) => `Пример, ${example} — «${sentence}»`,
  severity: { error: 'ошибка', warning: 'предупреждение', info: 'напоминание' },
  ignored: (count: number) =>
    count === 0
      ? 'Кнопкой «Не ошибка» ничего не скрыто.'
      : `Скрыто кнопкой «Не ошибка»: ${counted(count, ['замечание', 'замечания', 'замечаний'])}.`,
  forgetIgnored: 'Показывать их снова',
  off: (count: number) => `Выключено: ${counted(count, ['проверка', 'проверки', 'проверок'])}`,
} as const;

export const taughtText = {
  none: 'Вы пока не указывали поля на странице. Кнопка «Указать поле» есть в панели, когда поле не находится.',
  host: 'Сайт',
  field: 'Поле',
  label: 'Подпись на странице',
  remove: 'Забыть',
  removeOf: (field: string, host: string) => `Забыть поле «${field}» на ${host}`,
} as const;

export const sitesText = {
  hint: 'Сверка работает на сайтах permkrai.ru. Если Контингент открывается по другому адресу, добавьте его: браузер спросит разрешение. Отметки у полей там будут, а панель открывается по значку Сверки.',
  address: 'Адрес сайта',
  example: 'https://kontingent.example.ru',
  add: 'Добавить сайт',
  notASite: 'Нужен адрес, который начинается с https://',
  denied: 'Браузер не дал разрешения для этого сайта.',
  notGranted: 'нет разрешения браузера',
  allow: 'Разрешить',
  allowOf: (site: string) => `Разрешить Сверку на ${site}`,
  pauseAddress: 'Не работать на сайте',
  pauseExample: 'epos.permkrai.ru',
  pause: 'Выключить там',
  notAHost: 'Нужно имя сайта, например epos.permkrai.ru',
  added: 'Добавленные сайты',
  noneAdded: 'Добавленных сайтов нет.',
  remove: 'Убрать',
  removeOf: (site: string) => `Убрать сайт ${site}`,
  removed: (host: string) => `Сайт ${host} убран. Его страницы, которые уже открыты, обновите (F5): отметки на них исчезнут.`,
  paused: 'Сверка выключена на сайтах',
  resume: 'Включить',
  resumeOf: (host: string) => `Включить Сверку на ${host}`,
} as const;

export const dataText = {
  privacyTitle: 'Что хранится',
  privacy: [
    'Данные не покидают браузер: расширение не обращается к сети, не собирает статистику, не пользуется облаком.',
    'На диске: эти настройки, места указанных полей, отметки шагов без данных людей, список ожидания (адрес карточки, время, короткая подпись). Записи списка удаляются через 14 дней после срока, отметки шагов через 30 дней, отметки «Не ошибка» через 180 дней.',
    'Отметки «Не ошибка» хранятся отпечатком, по которому значение не восстановить.',
    'СНИЛС, даты рождения, почта и черновики заявок живут только в памяти и исчезают при закрытии браузера.',
  ],
  files: 'Перенос настроек',
  exportFile: 'Сохранить настройки в файл',
  importFile: 'Взять настройки из файла',
  fileName: 'sverka-settings.json',
  notAFile: 'Это не файл настроек Сверки.',
  importTitle: 'Что изменится',
  importOnlyRefused: 'Взять из файла нечего.',
  importRest: (count: number) => `И ещё ${counted(count, ['изменение', 'изменения', 'изменений'])} того же рода.`,
  imported: 'Настройки перенесены.',
  importSites: 'Для добавленных сайтов браузер спросит разрешение отдельно.',
  importNothing: 'Настройки в файле такие же.',
  apply: 'Перенести',
  cancel: 'Отмена',
  refused: 'Записать не удалось: настройки не изменены. Повторите чуть позже.',

  deleteTitle: 'Удалить всё',
  deleteAll: 'Удалить все данные',
  deleteQuestion: 'Удалить настройки, список ожидания, указанные поля и все отметки? Вернуть их будет нельзя.',
  deleteYes: 'Да, удалить',
  deleted: 'Все данные удалены.',
} as const;

/** Names of the parts of a settings file. */
export const settingNames: Record<keyof Settings, string> = {
  organization: 'организация',
  contact: 'кто составляет заявки',
  calendar: 'календарь',
  rulesOff: 'выключенные проверки',
  sites: 'добавленные сайты',
  pausedHosts: 'сайты, где Сверка выключена',
  listMode: '«Сверка списком»',
  showLabels: 'подписи в списке ожидания',
  remind: 'напоминания',
  supportFormUrl: 'адрес формы техподдержки',
  panelPlaces: 'место панели',
};
