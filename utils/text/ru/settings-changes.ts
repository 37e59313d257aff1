import { dayChanges } from '@/utils/domain/calendar-changes';
import { isRegional } from '@/utils/domain/region';
import type { CalendarSettings, RefusedPart, Settings } from '@/utils/domain/settings';
import type { RuleId } from '@/utils/rules/registry';
import { dayText } from './clock';
import { ruleTitles } from './rules/rule-titles';
import { settingNames } from './settings';

/** What a file of settings would change, each change with its value. */

export interface SettingChange {
  text: string;
  /** Something to look at twice: an address that is not the region's. */
  warn?: true;
}

const quoted = (value: string) => (value === '' ? 'пусто' : `«${value}»`);
const yesNo = (value: boolean) => (value ? 'да' : 'нет');
const turned = (name: string, before: string, after: string): SettingChange[] =>
  before === after ? [] : [{ text: `${name}: ${before} → ${after}` }];

/** Entries that only one of two lists has, in words. */
function listed(before: readonly string[], after: readonly string[], added: string, removed: string, name = quoted): SettingChange[] {
  const only = (these: readonly string[], those: readonly string[], what: string) =>
    these.filter((entry) => !those.includes(entry)).map((entry) => ({ text: `${what}: ${name(entry)}` }));
  return [...only(after, before, added), ...only(before, after, removed)];
}

const dayOf = ({ date, off, note }: { date: string; off: boolean; note: string }) =>
  `${dayText(date)} ${off ? 'выходной' : 'рабочий'}${note === '' ? '' : `, ${quoted(note)}`}`;

function calendarChanges(before: CalendarSettings, after: CalendarSettings): SettingChange[] {
  const days = listed(
    dayChanges(before).map(dayOf),
    dayChanges(after).map(dayOf),
    'Календарь, появится',
    'Календарь, пропадёт',
    (day) => day,
  );
  const years = listed(
    before.years.map(String),
    after.years.map(String),
    'Год внесён полностью',
    'Год больше не внесён полностью',
    (year) => year,
  );
  return [...days, ...years];
}

const ruleName = (id: string) => `«${ruleTitles[id as RuleId] ?? id}»`;

/** Address of a page that a button of ours leads to; a site that is not the region's is named as such. */
function addressChange(before: string, after: string): SettingChange[] {
  const [change] = turned('Адрес формы техподдержки', quoted(before), quoted(after));
  if (!change || after === '') return change ? [change] : [];
  const { hostname } = new URL(after);
  return [isRegional(hostname) ? change : { text: `${change.text}. Это чужой сайт: ${hostname}, а не permkrai.ru`, warn: true }];
}

const CHANGES: { [K in keyof Settings]: (before: Settings[K], after: Settings[K]) => SettingChange[] } = {
  organization: (before, after) => [
    ...turned('Вид организации', before.kind, after.kind),
    ...turned('Территория', quoted(before.territory), quoted(after.territory)),
    ...turned('Название организации', quoted(before.name), quoted(after.name)),
  ],
  contact: (before, after) => [
    ...turned('Кто составляет заявки', quoted(before.name), quoted(after.name)),
    ...turned('Почта для заявок', quoted(before.email), quoted(after.email)),
  ],
  calendar: calendarChanges,
  rulesOff: (before, after) => listed(before, after, 'Выключится проверка', 'Включится проверка', ruleName),
  sites: (before, after) => [
    ...listed(before, [...before, ...after], 'Сверка будет работать и на сайте', '').map((change) => ({ ...change, warn: true as const })),
    ...listed(
      before,
      before.filter((site) => after.includes(site)),
      '',
      'Сверка больше не будет работать на сайте',
    ),
  ],
  pausedHosts: (before, after) => listed(before, after, 'Сверка выключится на сайте', 'Сверка снова включится на сайте'),
  listMode: (before, after) => turned('«Сверка списком»', yesNo(before), yesNo(after)),
  showLabels: (before, after) => turned('Подписи в списке ожидания', yesNo(before), yesNo(after)),
  remind: (before, after) => [
    ...turned('Напоминания', yesNo(before.enabled), yesNo(after.enabled)),
    ...turned('Тихие часы', `с ${before.quietFrom} до ${before.quietTo}`, `с ${after.quietFrom} до ${after.quietTo}`),
    ...turned('Напоминать в выходные', yesNo(before.onDaysOff), yesNo(after.onDaysOff)),
  ],
  supportFormUrl: addressChange,
  panelPlaces: () => [],
};

const changesOf = <K extends keyof Settings>(part: K, own: Settings, patch: Partial<Settings>): SettingChange[] => {
  const after = patch[part];
  return after === undefined ? [] : CHANGES[part](own[part], after);
};

/** Every change that a patch of settings would make, with its value before and after; what equals is left out. */
export function settingChanges(own: Settings, patch: Partial<Settings>): SettingChange[] {
  return (Object.keys(CHANGES) as (keyof Settings)[]).flatMap((part) => changesOf(part, own, patch));
}

const PLACES: Record<string, string> = {
  territory: 'территория',
  name: 'название',
  email: 'почта',
  kind: 'вид: Школа, ПОО, УДО или ДОУ',
  added: 'выходные дни, ГГГГ-ММ-ДД',
  removed: 'рабочие дни, ГГГГ-ММ-ДД',
  years: 'годы',
  enabled: 'включены ли',
  quietFrom: 'начало тихих часов, ЧЧ:ММ',
  quietTo: 'конец тихих часов, ЧЧ:ММ',
  onDaysOff: 'в выходные',
};

/** What was not taken from a settings file, and why: the user's own settings stand in its place. */
export function refusedText({ part, at }: RefusedPart): string {
  const name: string | undefined = Object.hasOwn(settingNames, part) ? settingNames[part as keyof Settings] : undefined;
  if (name === undefined) return `Не взято: часть «${part.slice(0, 60)}», этой версии она не знакома.`;
  if (part === 'supportFormUrl') return `Не взято: ${name}. Нужен адрес, который начинается с https://.`;
  if (part === 'sites') return `Не взято: ${name}. Нужны адреса вида https://сайт/.`;
  const [first = ''] = at;
  const place = PLACES[first];
  return `Не взято: ${name}${place ? ` (${place})` : ''}. Значение не того вида, остаётся прежнее.`;
}

/** The same of what the organisation has laid down. */
export const policyRefusedText = (refused: RefusedPart): string => `Задано организацией с ошибкой. ${refusedText(refused)}`;
