import { oneLine, type Sheet } from './sheet';
import { ticketDate } from './ticket-date';
import type { Profile, TicketDraft, TicketPerson } from './types';

/** The word before the name, and the profile as the slides write it («Ученик: … (профиль обучающийся)»). */
const PROFILE_WORDS: Record<Profile, { person: string; profile: string }> = {
  employee: { person: 'Сотрудник', profile: 'сотрудник' },
  pupil: { person: 'Ученик', profile: 'обучающийся' },
  parent: { person: 'Родитель', profile: 'родитель' },
};

/** «Роль в организации: сотрудник» of a merge, and the profile's name. */
export function profileWord(profile: Profile): string {
  return PROFILE_WORDS[profile].profile;
}

/** «Ученик: Сидоров Петр Иванович (профиль обучающийся)»; `namePath` is the input of the name where it is not the person's own. */
export function personLine(sheet: Sheet, person: TicketPerson, path: string, namePath = `${path}.fullName`): string {
  const words = person.profile && PROFILE_WORDS[person.profile];
  const name = fullName(sheet, person.fullName, namePath, 'ФИО');
  const profile = words ? words.profile : sheet.lack(`${path}.profile`, 'профиль');
  return `${words ? words.person : 'ФИО'}: ${name} (профиль ${profile})`;
}

/** The same for kinds that do not ask for the profile: it is told where it is known. */
export function personLineWithoutProfile(sheet: Sheet, person: TicketPerson, path: string): string {
  if (person.profile) return personLine(sheet, person, path);
  return `ФИО: ${fullName(sheet, person.fullName, `${path}.fullName`, 'ФИО')}`;
}

/** A name of one word is no ФИО: what is there stays, the gap beside it says what is missing. */
export function fullName(sheet: Sheet, value: string | undefined, path: string, label: string): string {
  const name = sheet.need(path, label, value);
  return oneLine(value) !== '' && !/\S\s+\S/u.test(name) ? `${name} ${sheet.lack(path, `${label} полностью`)}` : name;
}

/** The day as ДД.ММ.ГГГГ; a text that is no such day stays, with a gap beside it. */
export function birthDate(sheet: Sheet, value: string | undefined, path: string, label = 'дата рождения'): string {
  const text = sheet.need(path, label, value);
  if (oneLine(value) === '') return text;
  return ticketDate(text) ?? `${text} ${sheet.lack(path, `${label} в виде ДД.ММ.ГГГГ`)}`;
}

export function birthDateLine(sheet: Sheet, person: TicketPerson, path: string): string {
  return `Дата рождения: ${birthDate(sheet, person.birthDate, `${path}.birthDate`)}`;
}

/** «Почта, использованная для регистрации на Госуслугах: …» (slides, the example ticket) */
export function emailLine(sheet: Sheet, person: TicketPerson, path: string): string {
  return `Почта, использованная для регистрации на Госуслугах: ${sheet.need(`${path}.email`, 'почта на Госуслугах', person.email)}`;
}

/** «Школа: г. Пермь, шк. 1605»; other kinds of organisation, and an unknown kind, are called «Организация». */
export function organizationLine(sheet: Sheet, draft: TicketDraft, person: TicketPerson = {}): string {
  const { kind, territory, name } = { ...draft.organization, ...person.organization };
  const word = kind === 'Школа' ? 'Школа' : 'Организация';
  const whole = sheet.whole();
  const parts = [
    whole.need('organization.territory', 'территория', territory),
    whole.need('organization.name', 'название организации', name),
  ];
  return `${word}: ${parts.join(', ')}`;
}
