import { FIELD_IDS, type FieldId, type FieldReading, type Register } from '@/utils/domain/card';
import type { Diagnosis, Health } from '@/utils/domain/diagnosis';
import type { FieldWay } from '@/utils/domain/field-way';
import { NBSP } from '@/utils/domain/letters';
import type { NoCard, PageLook } from '@/utils/domain/page-look';
import { permDay } from '@/utils/domain/perm-time';
import { builtInCalendar, calendarWith, lastKnownYear } from '@/utils/domain/work-calendar';
import { dateTimeText } from './clock';
import { fieldNames } from './field-names';
import { counted } from './plural';
import { knownMessageText } from './situations';

/** Words of the self-diagnosis. It names labels, routes, codes and sizes; no value of a field, no name, no address but that of a site. */

export const diagnosisText = {
  lead: 'Что Сверка видит и как она сама. Здесь нет значений полей, имён, почты и номеров: этот текст можно отправить в поддержку.',
  copy: 'Скопировать самодиагностику',
  copied: 'Скопировано. Вставьте в обращение.',
  copyFailed: 'Браузер не дал скопировать. Текст выделен: нажмите Ctrl+C.',
  again: 'Посмотреть ещё раз',
  looking: 'Смотрим…',
  byHand: 'Текст самодиагностики',
  failed: 'Самодиагностику не удалось собрать. Закройте эту страницу и откройте её снова.',
} as const;

/** One part of the self-diagnosis: what it is about, and its lines. */
export interface DiagnosisPart {
  title: string;
  lines: string[];
}

const REGISTERS: Record<Register, string> = {
  employee: 'сотрудник',
  pupil: 'обучающийся',
  parent: 'родитель',
  unknown: 'реестр не назван',
};

/** By which way the value was found beside its label (docs/design.md 4). */
const ROUTES: Record<string, string> = {
  taught: 'место указано вами',
  blank: 'подпись есть, рядом пусто',
  association: 'страница сама связала подпись и поле',
  room: 'рядом с подписью',
  'wider-room': 'в одной ячейке с подписью',
  line: 'в одной строке с подписью',
  definition: 'список «название — значение»',
  table: 'таблица',
  order: 'по порядку за подписью',
  'geometry-right': 'на экране справа от подписи',
  'geometry-below': 'на экране под подписью',
};

const WHY: Record<string, string> = {
  'no-label': 'подписи на экране нет',
  'no-value': 'рядом с подписью ничего не стоит',
  'two-values': 'рядом с подписью два значения',
  'two-places': 'подпись встретилась дважды, значения разные',
  disagree: 'связь на странице и место на экране говорят разное',
  shared: 'на это место претендуют два поля',
  'unsure-place': 'место ненадёжно',
  grid: 'подписи стоят столбцом таблицы',
  typing: 'в поле печатают',
  implausible: 'значение не похоже на это поле',
};

/** Why a page with labels of a card is none. */
const NO_CARD: Record<NoCard, string> = {
  'no-labels': 'подписей карточки на экране нет',
  'few-labels': 'мало подписей: нужны хотя бы три из пяти — фамилия, имя, отчество, дата рождения, СНИЛС',
  'in-table': 'подписи стоят заголовками таблицы',
  'no-buttons': 'рядом нет кнопок «Редактировать», «Закрыть», «Сохранить» или «Отменить»',
  'not-one-card': 'подписи относятся к поиску, к родственнику или к нескольким людям сразу',
  'no-values': 'рядом с подписями не видно значений',
};

const COMMANDS: Record<string, string> = {
  _execute_action: 'окно Сверки',
  'copy-ticket': 'скопировать заявку',
  'show-mode': 'режим показа',
  'take-shot': 'снимок',
};
const NO_KEYS = 'браузер не назначил, назначьте на странице сочетаний клавиш браузера';

const SCENES = {
  card: 'карточка',
  message: 'знакомое сообщение',
  form: 'форма техподдержки',
  register: 'реестр',
  nothing: 'ничего знакомого',
};

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toLocaleString('ru-RU', { maximumFractionDigits: 1 })}${NBSP}кБ`;

/** The whole self-diagnosis, part by part. */
export function diagnosisParts(diagnosis: Diagnosis): DiagnosisPart[] {
  const { at, browser, health } = diagnosis;
  return [
    {
      title: 'Сверка',
      lines: [`версия ${health.version}`, browser || 'браузер не назван', `${dateTimeText(at)} по Перми`],
    },
    pagePart(diagnosis),
    sitesPart(diagnosis),
    { title: 'Разрешения', lines: [health.permissions.join(', ') || 'нет'] },
    {
      title: 'Сочетания клавиш',
      lines: Object.entries(health.keys).map(([name, keys]) => `${COMMANDS[name] ?? name}: ${keys || NO_KEYS}`),
    },
    settingsPart(diagnosis),
    {
      title: 'Задано организацией',
      lines: [diagnosis.managed.join(', ') || 'ничего'],
    },
    calendarPart(diagnosis),
    { title: 'Хранилище', lines: [storageLine('на диске', health.local), storageLine('до закрытия браузера', health.session)] },
    { title: 'Ошибки Сверки с запуска браузера', lines: [...faultLines(health), ...diagnosis.notes] },
    requestsPart(diagnosis),
  ];
}

/** The self-diagnosis as it is copied. */
export function diagnosisAsText(diagnosis: Diagnosis): string {
  return `${diagnosisParts(diagnosis)
    .map(({ title, lines }) => `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`)
    .join('\n')}\n`;
}

function pagePart({ page }: Diagnosis): DiagnosisPart {
  const { shown, ways, address, look } = page;
  const host = hostOf(address) || 'сайт браузер не назвал';
  const lines = [host, shown === null ? 'ничего знакомого: ни карточки, ни реестра, ни сообщения' : SCENES[shown.scene.kind]];
  if (shown === null && look === null)
    lines.push('браузер не пускает Сверку на эту страницу: это его собственная страница или сайт без разрешения');
  if (shown !== null) {
    const { card, scene, messages, issues } = shown;
    if (messages.length > 0) lines.push(`сообщения: ${messages.map((id) => knownMessageText[id] || id).join('; ')}`);
    if (scene.kind === 'register') lines.push(scene.unread ? 'строки не прочитаны' : `строк на экране: ${scene.rows}`);
    if (card !== null) {
      lines.push(`${REGISTERS[card.register]}, ${card.mode === 'edit' ? 'редактирование' : 'просмотр'}`);
      lines.push(...FIELD_IDS.map((field) => fieldLine(field, card.fields[field], ways[field])));
      const rules = new Map<string, number>();
      for (const { rule } of issues) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      lines.push(`замечания: ${[...rules].map(([rule, count]) => `${rule} ${count}`).join(', ') || 'нет'}`);
      if (shown.behindDialog) lines.push('поверх карточки окно страницы');
      if (shown.keptOut) lines.push('панели на странице быть не может');
    }
  }
  if (look !== null) lines.push(...lookLines(look));
  return { title: 'Страница рядом', lines };
}

/** What there is of a card where none was found. */
function lookLines({ labels, buttons, why }: PageLook): string[] {
  const reason = `почему не карточка: ${NO_CARD[why]}`;
  if (why === 'no-labels') return [reason];
  const fields = FIELD_IDS.map((field) => {
    const label = labels[field];
    return label === undefined ? `✗ ${fieldNames[field].is}: подписи на экране нет` : `✓ ${fieldNames[field].is}: подпись «${label}»`;
  });
  return [reason, ...fields, `кнопки карточки: ${buttons.map((word) => `«${word}»`).join(', ') || 'нет'}`];
}

function fieldLine(field: FieldId, reading: FieldReading, way: FieldWay | undefined): string {
  const name = fieldNames[field].is;
  if (reading.state === 'not-found') return `✗ ${name}: не найдено, ${WHY[reading.why ?? ''] ?? reading.why ?? 'причина неизвестна'}`;
  const found = [
    reading.state === 'filled' ? 'заполнено' : 'пусто',
    way?.label ? `подпись «${way.label}»` : '',
    way ? (ROUTES[way.route] ?? way.route) : '',
  ];
  return `✓ ${name}: ${found.filter(Boolean).join(', ')}`;
}

function sitesPart({ health, settings }: Diagnosis): DiagnosisPart {
  const isLetIn = (granted: boolean) => (granted ? 'браузер разрешил' : 'браузер не дал разрешения');
  const added = health.sites.map(({ site, granted }) => `${hostOf(site)}: ${isLetIn(granted)}`);
  const paused = settings.pausedHosts.length === 0 ? [] : [`выключена на: ${settings.pausedHosts.join(', ')}`];
  return { title: 'Сайты', lines: [`permkrai.ru: ${isLetIn(health.region)}`, ...added, ...paused] };
}

/** What may explain that something is not shown. */
function settingsPart({ settings }: Diagnosis): DiagnosisPart {
  const { rulesOff, remind, listMode } = settings;
  const lines = [
    rulesOff.length === 0 ? 'все проверки включены' : `выключены проверки: ${rulesOff.join(', ')}`,
    remind.enabled ? `напоминания включены, тихие часы с ${remind.quietFrom} до ${remind.quietTo}` : 'напоминания выключены',
    `«Сверка списком» ${listMode ? 'включена' : 'выключена'}`,
  ];
  return { title: 'Настройки', lines };
}

function calendarPart({ settings, at }: Diagnosis): DiagnosisPart {
  const year = Number(permDay(at).slice(0, 4));
  const last = lastKnownYear(calendarWith(builtInCalendar, settings.calendar), year);
  const { added, removed } = settings.calendar;
  const byHand = added.length + removed.length;
  return {
    title: 'Календарь',
    lines: [
      last === null ? `${year} год не внесён, сроки примерные` : `точный по ${last} год`,
      ...(byHand > 0 ? [`отмечено вручную: ${counted(byHand, ['день', 'дня', 'дней'])}`] : []),
    ],
  };
}

function storageLine(where: string, items: Record<string, number>): string {
  const all = Object.values(items).reduce((sum, bytes) => sum + bytes, 0);
  const parts = Object.entries(items).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  return `${where}: ${kilobytes(all)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

function faultLines({ faults }: Health): string[] {
  const kinds = Object.entries(faults);
  return kinds.length === 0 ? ['нет'] : kinds.map(([code, count]) => `${code}: ${counted(count, ['раз', 'раза', 'раз'])}`);
}

function requestsPart({ browser, health, requests }: Diagnosis): DiagnosisPart {
  const way = browser.startsWith('Firefox')
    ? 'about:debugging → «Этот Firefox» → у Сверки «Исследовать» → вкладка «Сеть»'
    : 'страница расширений → «Режим разработчика» → у Сверки «Service worker» → вкладка «Сеть»';
  return {
    title: 'Сетевые запросы',
    lines: [
      counted(health.requests + requests, ['запрос', 'запроса', 'запросов']),
      'Сосчитал сам браузер: фоновая часть и эта страница.',
      `Проверить самим: ${way}. Она останется пустой.`,
    ],
  };
}
