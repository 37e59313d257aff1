import { asSentence, attachments, filesLine, sentences } from './description';
import { birthDate, fullName, organizationLine, personLine, profileWord } from './person-lines';
import { createSheet, oneLine, type Sheet } from './sheet';
import type { LaidOutTicket, MergeSide, TicketDraft, TicketPerson, TicketTemplate } from './types';

type Identifier = NonNullable<TicketDraft['identifierInUse']>;

const IN_USE: Record<Identifier, { message: string; notFound: string; whereSought: string }> = {
  email: {
    message: 'При внесении почты появляется сообщение «Адрес электронной почты уже используется».',
    notFound: 'этот адрес у другого человека не найден.',
    whereSought: 'искали ли эту почту в организации и у муниципального администратора',
  },
  snils: {
    message: 'При внесении СНИЛС появляется сообщение «СНИЛС уже используется. Введите корректное значение СНИЛС».',
    notFound: 'этот СНИЛС у другого человека не найден.',
    whereSought: 'искали ли этот СНИЛС в организации и у муниципального администратора',
  },
};

const FROM = 'личности, с которой переносят данные';
const ONTO = 'личности, на которую переносят данные';

const isBlank = (side: MergeSide | undefined) => !oneLine(side?.fullName) && !oneLine(side?.birthDate) && !oneLine(side?.link);

/**
 * The record that holds the identifier is seen by nobody but the support team: the app says «уже используется», and there is no second card
 * (letter of 24.10.2024, problem 1: «Если ни в ОО, ни в МО … не обнаружены, то создаётся заявка в техподдержку на объединение дублей»).
 */
const isUnseen = (draft: TicketDraft) => draft.identifierInUse !== undefined && isBlank(draft.from);

/** Why a duplicate is supposed, and where it was looked for in vain, as far as the admin has ticked it. */
function reason(sheet: Sheet, draft: TicketDraft): string {
  if (!draft.identifierInUse) return '';
  const words = IN_USE[draft.identifierInUse];
  const organization = draft.claims?.includes('not-in-organization') ?? false;
  const municipality = draft.claims?.includes('not-in-municipality') ?? false;
  const both = organization && municipality;
  const where = both ? 'Ни в организации, ни в муниципалитете' : organization ? 'В организации' : municipality ? 'В муниципалитете' : '';
  return sentences([
    words.message,
    where === '' ? '' : `${where} ${words.notFound}`,
    isUnseen(draft) && !both ? sheet.lack('claims', words.whereSought) : '',
  ]);
}

/** «Иванова Тест Тест, 01.01.2000, <ссылка>» */
function sideText(sheet: Sheet, side: MergeSide | undefined, path: 'from' | 'onto', whose: string): string {
  return [
    fullName(sheet, side?.fullName, `${path}.fullName`, `ФИО ${whose}`),
    birthDate(sheet, side?.birthDate, `${path}.birthDate`, `дата рождения ${whose}`),
    sheet.need(`${path}.link`, `ссылка на карточку ${whose}`, side?.link),
  ].join(', ');
}

/** The unseen record is described by what is known of it. The number itself never stands in a ticket, the address does. */
function unseenText(sheet: Sheet, draft: TicketDraft): string {
  if (draft.identifierInUse === 'snils') return 'не найдена, на ней указан тот же СНИЛС';
  return `не найдена, на ней указана почта ${sheet.need('people.0.email', 'почта, которая уже используется', draft.people?.[0]?.email)}`;
}

/** The head names the person of the record that the data leave, as the form does; another name only if the draft gives one. */
function headOf(draft: TicketDraft): { person: TicketPerson; path: 'from' | 'onto' } {
  const path = isUnseen(draft) ? 'onto' : 'from';
  const own: TicketPerson = draft.people?.[0] ?? {};
  const fullName = oneLine(own.fullName) || oneLine(draft[path]?.fullName);
  const born = oneLine(own.birthDate) || oneLine(draft[path]?.birthDate);
  return { person: { ...own, fullName, birthDate: born }, path };
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet();
  const { person, path } = headOf(draft);
  const head = [
    personLine(sheet, person, 'people.0', `${path}.fullName`),
    `Дата рождения: ${birthDate(sheet, person.birthDate, `${path}.birthDate`)}`,
    `Роль в организации: ${person.profile ? profileWord(person.profile) : sheet.lack('people.0.profile', 'роль в организации')}`,
    organizationLine(sheet, draft, person),
  ].join('\n');
  const from = isUnseen(draft) ? unseenText(sheet, draft) : sideText(sheet, draft.from, 'from', FROM);
  const onto = sideText(sheet, draft.onto, 'onto', ONTO);
  const duplicate = isUnseen(draft)
    ? 'Дубль личности'
    : `Дубль личности (${sheet.need('from.link', `ссылка на карточку ${FROM}`, draft.from?.link)})`;
  const request = `Прошу перенести данные с личности (${from}) на личность (${onto}). ${duplicate} удалить.`;
  const rest = sentences([reason(sheet, draft), asSentence(draft.description), attachments(draft)]);
  return sheet.finish(oneLine(draft.subject) || 'Объединение дублей личности', [head, request, rest, filesLine(draft)]);
}

export const merge: TicketTemplate = {
  kind: 'merge',
  source:
    'Слайды для администраторов, «Рекомендации по составлению заявки в ТП на объединение личностей»; письмо от 24.10.2024, проблема 1',
  filer: 'admin',
  severalPeople: false,
  parts: ['merge', 'claims', 'organization', 'description', 'attachments'],
  render,
};
