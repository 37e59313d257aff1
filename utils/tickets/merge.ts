import { checkSnils, formatSnils, snilsDigits } from '@/utils/domain/snils';
import { withoutSnils } from '@/utils/domain/snils-in-text';
import { cardLink } from './card-link';
import { asSentence, attachments, filesLine, sentences } from './description';
import { birthDate, email, fullName, organizationLine, personLine, profileWord } from './person-lines';
import { createSheet, oneLine, type Sheet } from './sheet';
import { seemStrangers } from './strangers';
import type { LaidOutTicket, MergeSide, TicketDraft, TicketPerson, TicketTemplate } from './types';

type Identifier = NonNullable<TicketDraft['identifierInUse']>;

const IN_USE: Record<Identifier, { entered: string; message: string; notFound: string; whereSought: string }> = {
  email: {
    entered: 'почты',
    message: 'появляется сообщение «Адрес электронной почты уже используется».',
    notFound: 'этот адрес у другого человека не найден.',
    whereSought: 'искали ли эту почту в организации и у муниципального администратора',
  },
  snils: {
    entered: 'СНИЛС',
    message: 'появляется сообщение «СНИЛС уже используется. Введите корректное значение СНИЛС».',
    notFound: 'этот СНИЛС у другого человека не найден.',
    whereSought: 'искали ли этот СНИЛС в организации и у муниципального администратора',
  },
};

const REFUSED_EMAIL = 'почта, которая уже используется';
const FROM = 'личности, с которой переносят данные';
const ONTO = 'личности, на которую переносят данные';

const isBlank = (side: MergeSide | undefined) => !oneLine(side?.fullName) && !oneLine(side?.birthDate) && !oneLine(side?.link);

/**
 * The record that holds the identifier is seen by nobody but the support team: the app says «уже используется», and there is no second card
 * (letter of 24.10.2024, problem 1: «Если ни в ОО, ни в МО … не обнаружены, то создаётся заявка в техподдержку на объединение дублей»).
 */
const isUnseen = (draft: TicketDraft) => draft.identifierInUse !== undefined && isBlank(draft.from);

/** Where the value was looked for in vain: in the organisation, in the municipality. */
function soughtIn({ claims = [] }: TicketDraft): [boolean, boolean] {
  return [claims.includes('not-in-organization'), claims.includes('not-in-municipality')];
}

/** Why a duplicate is supposed, and where it was looked for in vain, as far as the admin has ticked it. */
function reason(sheet: Sheet, draft: TicketDraft): string {
  if (!draft.identifierInUse) return '';
  const words = IN_USE[draft.identifierInUse];
  const [organization, municipality] = soughtIn(draft);
  const both = organization && municipality;
  const where = both ? 'Ни в организации, ни в муниципалитете' : organization ? 'В организации' : municipality ? 'В муниципалитете' : '';
  return sentences([
    `При внесении ${words.entered}${refusedEmail(sheet, draft, both)} ${words.message}`,
    where === '' ? '' : `${where} ${words.notFound}`,
    isUnseen(draft) && !both ? sheet.lack('claims', words.whereSought) : '',
  ]);
}

/** The refused address, where two cards are seen and no other sentence names it; it has to be named once it was looked for in vain. */
function refusedEmail(sheet: Sheet, draft: TicketDraft, sought: boolean): string {
  const address = draft.people?.[0]?.email;
  if (draft.identifierInUse !== 'email' || isUnseen(draft) || !(sought || sheet.says(address))) return '';
  return ` ${email(sheet, address, 'people.0.email', REFUSED_EMAIL)}`;
}

/** An address of a card that is not the other record's; what is none stays, with a gap beside it. */
function link(sheet: Sheet, draft: TicketDraft, side: 'from' | 'onto', whose: string): string {
  const path = `${side}.link`;
  const label = `ссылка на карточку ${whose}`;
  const own = oneLine(draft[side]?.link);
  const text = sheet.need(path, label, own);
  if (own === '') return text;
  const card = cardLink(own);
  if (card === null || withoutSnils(own).taken > 0) return `${text} ${sheet.lack(path, `${label} (адрес страницы карточки)`)}`;
  const other = cardLink(oneLine(draft[side === 'from' ? 'onto' : 'from']?.link));
  // Said once, of the record that is to be deleted.
  if (side === 'onto' || other === null) return text;
  // Both are records of Контингент, whose host is one.
  if (other.host !== card.host) return `${text} ${sheet.lack(path, `${label}: сайт другой, чем у второй карточки`)}`;
  return other.record === card.record ? `${text} ${sheet.lack(path, `${label}: она та же, что у второй карточки`)}` : text;
}

/** «Иванова Тест Тест, 01.01.2000, <ссылка>». What is deleted is told as it stands: its faults are why it is a duplicate. */
function sideText(sheet: Sheet, draft: TicketDraft, side: 'from' | 'onto', whose: string): string {
  const born = { today: draft.today, profile: draft.people?.[0]?.profile, asItStands: side === 'from' };
  return [
    fullName(sheet, draft[side]?.fullName, `${side}.fullName`, `ФИО ${whose}`, side === 'from'),
    birthDate(sheet, draft[side]?.birthDate, `${side}.birthDate`, born, `дата рождения ${whose}`),
    link(sheet, draft, side, whose),
  ].join(', ');
}

/** The unseen record is described by what is known of it: the value that is refused. */
function unseenText(sheet: Sheet, draft: TicketDraft): string {
  if (draft.identifierInUse === 'snils') return `не найдена, на ней указан СНИЛС ${refusedSnils(sheet, draft)}`;
  return `не найдена, на ней указана почта ${email(sheet, draft.people?.[0]?.email, 'people.0.email', REFUSED_EMAIL)}`;
}

/**
 * The one number that a ticket may hold, where it was found in neither register: without it support would look at the linked card, which still holds its
 * old one.
 */
function refusedSnils(sheet: Sheet, draft: TicketDraft): string {
  const text = oneLine(draft.refusedSnils);
  const verdict = checkSnils(text);
  if (text === '') return sheet.lack('refusedSnils', 'СНИЛС, который уже используется');
  if (verdict !== 'valid' && verdict !== 'uncheckable') return sheet.lack('refusedSnils', 'СНИЛС, который уже используется, без ошибок');
  if (draft.namesSnils !== true) return sheet.lack('namesSnils', 'СНИЛС: отметьте «Указать номер: без него дубль не найти»');
  if (soughtIn(draft).includes(false)) return sheet.lack('claims', IN_USE.snils.whereSought);
  return sheet.number(formatSnils(snilsDigits(text) ?? ''));
}

/**
 * The head names the person of the record that the data leave, as the form does, while that one is not known the person of the record that stays;
 * another name only if the draft gives one.
 */
function headOf(draft: TicketDraft): { person: TicketPerson; path: 'from' | 'onto' } {
  const path = isUnseen(draft) || (isBlank(draft.from) && !isBlank(draft.onto)) ? 'onto' : 'from';
  const own: TicketPerson = draft.people?.[0] ?? {};
  const name = oneLine(own.fullName) || oneLine(draft[path]?.fullName);
  const born = oneLine(own.birthDate) || oneLine(draft[path]?.birthDate);
  return { person: { ...own, fullName: name, birthDate: born }, path };
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const { person, path } = headOf(draft);
  const head = [
    personLine(sheet, person, 'people.0', { path: `${path}.fullName`, asItStands: true }),
    `Дата рождения: ${birthDate(sheet, person.birthDate, `${path}.birthDate`, { today: draft.today, asItStands: true })}`,
    `Роль в организации: ${person.profile ? profileWord(person.profile) : sheet.lack('people.0.profile', 'роль в организации')}`,
    organizationLine(sheet, draft, person),
  ].join('\n');
  const from = isUnseen(draft) ? unseenText(sheet, draft) : sideText(sheet, draft, 'from', FROM);
  const onto = sideText(sheet, draft, 'onto', ONTO);
  const duplicate = isUnseen(draft)
    ? 'Дубль личности'
    : `Дубль личности (${sheet.need('from.link', `ссылка на карточку ${FROM}`, draft.from?.link)})`;
  const request = `Прошу перенести данные с личности (${from}) на личность (${onto}). ${duplicate} удалить.`;
  const strangers = !isUnseen(draft) && draft.samePerson !== true && seemStrangers(draft.from ?? {}, draft.onto ?? {});
  const rest = sentences([
    strangers ? sheet.lack('samePerson', 'что это один человек: данные двух карточек разные') : '',
    reason(sheet, draft),
    asSentence(sheet, draft.description),
    attachments(draft),
  ]);
  const subject = sheet.words(oneLine(draft.subject)) || 'Объединение дублей личности';
  return sheet.finish(subject, [head, request, rest, filesLine(sheet, draft)]);
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
