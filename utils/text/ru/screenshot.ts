import { NBSP } from '@/utils/domain/letters';
import type { PersonalKind } from '@/utils/domain/redact';
import { counted } from './plural';

/** What a box hides, by itself in a list. */
export const personalKindText: Record<PersonalKind, string> = {
  snils: 'СНИЛС',
  phone: 'Телефон',
  email: 'Электронная почта',
  date: 'Дата',
  name: 'ФИО',
  address: 'Адрес',
  document: 'Номер документа',
  'birth-place': 'Место рождения',
  row: 'Строка другого человека',
  frame: 'Часть страницы, которую не удалось прочитать',
  image: 'Изображение',
  page: 'Вся страница',
};

export type ShotTool = 'cover' | 'arrow' | 'crop';

/** Words of the screenshot's editor. */
export const shotText = {
  title: 'Снимок для заявки',
  stage: 'Снимок страницы. Стрелки двигают выбранное, с Alt меняют размер, Delete убирает.',
  loading: 'Открываем снимок…',
  broken: 'Снимок не открылся. Сделайте его ещё раз.',
  tools: 'Что рисовать мышью',
  tool: { cover: 'Закрасить', arrow: 'Стрелка', crop: 'Обрезать' } satisfies Record<ShotTool, string>,
  add: { cover: 'Добавить закраску', arrow: 'Добавить стрелку', crop: 'Выделить часть' } satisfies Record<ShotTool, string>,
  undo: 'Отменить',
  redo: 'Вернуть',
  zoom: 'Масштаб',
  fit: 'По ширине',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  percent: (zoom: number) => `${Math.round(zoom * 100)}${NBSP}%`,
  covered: (what: string) => `Закрашено: ${what}`,
  lifted: (what: string) => `Открыто: ${what}. Enter закрасит снова`,
  own: 'Ваша закраска',
  arrow: 'Стрелка',
  crop: 'Граница обрезки',
  uncrop: 'Снять обрезку',
  remove: 'Убрать',
  removeOf: (name: string) => `Убрать: ${name}`,
  covers: 'Что закрашено',
  coversHint: 'Снимите отметку, если это нужно в заявке.',
  several: (name: string, number: number) => `${name} ${number}`,
  found: (count: number) =>
    `Закрасили личные данные: ${counted(count, ['место', 'места', 'мест'])}. Проверьте, не осталось ли на виду лишнего, и откройте то, что нужно в заявке.`,
  foundNone: 'Лишних личных данных на странице не видно. Проверьте ещё раз глазами.',
  noPerson: 'Чья это заявка, на этой странице не понять, поэтому закрашены все. Откройте строку нужного человека: снимите с неё отметку.',
  wholePage:
    'Страницу не удалось прочитать: ничего знакомого на ней нет, или она менялась во время снимка. Поэтому закрашена вся. Снимите отметку «Вся страница» и закройте личные данные, которых в заявке не нужно, сами: протяните мышью поверх них.',
  allCovers: 'Закрасить всё',
  noCovers: 'Открыть всё',
  shows: 'Что на снимке',
  showsKontingent: 'Данные в Контингенте',
  showsError: 'Ошибка',
  save: 'Сохранить снимок',
  copy: 'Скопировать снимок',
  fileName: (name: string) => `Имя файла: ${name}`,
  saved: (name: string) => `Снимок сохранён: ${name}. В заявку добавлена строка о нём, файл приложите к обращению.`,
  copied: 'Снимок скопирован. Вставьте его в письмо или обращение (Ctrl+V).',
  copyFailed: 'Браузер не дал скопировать снимок. Сохраните его файлом.',
  saveFailed: 'Снимок не удалось сохранить. Попробуйте ещё раз.',
  discard: 'Удалить снимок',
  discarded: 'Снимок удалён.',
  emptyTitle: 'Снимка пока нет',
  emptyHow:
    'Откройте страницу, которую нужно показать, и нажмите Alt+Shift+J или кнопку «Снимок экрана» в окне Сверки. Снимок появится здесь и не покинет браузер.',
  refusedTitle: 'Снимок не получился',
  refused:
    'Браузер разрешает снимать только обычные страницы и только по вашему нажатию. Откройте страницу Контингента и нажмите Alt+Shift+J ещё раз.',
  newer: 'Сделан новый снимок. Открыть его вместо этого?',
  openNewer: 'Открыть новый',
} as const;
