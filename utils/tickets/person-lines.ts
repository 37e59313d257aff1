import { isFaultyBirthDate, isFaultyEmail, nameFault } from './faults';
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

/**
 * «Ученик: Сидоров Петр Иванович (профиль обучающийся)»; `name` is the input of the name where it is not the person's own, and whether the name
 * may be at fault, as that of a duplicate may.
 */
export function personLine(sheet: Sheet, person: TicketPerson, path: string, name: { path?: string; asItStands?: boolean } = {}): string {
  const words = person.profile && PROFILE_WORDS[person.profile];
  const written = fullName(sheet, person.fullName, name.path ?? `${path}.fullName`, 'ФИО', name.asItStands);
  const profile = words ? words.profile : sheet.lack(`${path}.profile`, 'профиль');
  return `${words ? words.person : 'ФИО'}: ${written} (профиль ${profile})`;
}

/** The same for kinds that do not ask for the profile: it is told where it is known. */
export function personLineWithoutProfile(sheet: Sheet, person: TicketPerson, path: string): string {
  if (person.profile) return personLine(sheet, person, path);
  return `ФИО: ${fullName(sheet, person.fullName, `${path}.fullName`, 'ФИО')}`;
}

/** A name of one word is no ФИО: what is there stays, the gap beside it says what is missing. So does a name that a rule calls an error. */
export function fullName(sheet: Sheet, value: string | undefined, path: string, label: string, asItStands = false): string {
  const name = sheet.need(path, label, value);
  if (!sheet.says(value)) return name;
  if (!/\S\s+\S/u.test(name)) return `${name} ${sheet.lack(path, `${label} полностью`)}`;
  const fault = asItStands ? null : nameFault(name);
  return fault === null ? name : `${name} ${sheet.fault(path, `${label} ${fault}`)}`.trim();
}

/** What a birth date is judged by: YYYY-MM-DD of the day in Perm, whose date it is, and whether it may be at fault, as that of a duplicate may. */
interface Born {
  today: string | undefined;
  profile?: Profile | undefined;
  asItStands?: boolean;
}

/** The day as ДД.ММ.ГГГГ; a text that is no such day stays, with a gap beside it, and so does a day that a rule calls an error. */
export function birthDate(sheet: Sheet, value: string | undefined, path: string, born: Born, label = 'дата рождения'): string {
  const text = sheet.words(oneLine(value));
  if (text === '') return sheet.lack(path, label);
  const day = ticketDate(text);
  if (day === null) return `${text} ${sheet.lack(path, `${label} в виде ДД.ММ.ГГГГ`)}`;
  if (born.asItStands || !isFaultyBirthDate(day, born.profile, born.today)) return day;
  return `${day} ${sheet.fault(path, `${label} без ошибок`)}`.trim();
}

export function birthDateLine(sheet: Sheet, { today }: TicketDraft, { birthDate: born, profile }: TicketPerson, path: string): string {
  return `Дата рождения: ${birthDate(sheet, born, `${path}.birthDate`, { today, profile })}`;
}

/** An address; one that a rule calls an error stays, with a gap beside it. */
export function email(sheet: Sheet, value: string | undefined, path: string, label: string): string {
  const text = sheet.words(oneLine(value));
  if (text === '') return sheet.lack(path, label);
  if (!isFaultyEmail(text)) return text;
  return `${text} ${sheet.fault(path, `${label} без ошибок`)}`.trim();
}

/** «Почта, использованная для регистрации на Госуслугах: …» (slides, the example ticket) */
export function emailLine(sheet: Sheet, person: TicketPerson, path: string): string {
  return `Почта, использованная для регистрации на Госуслугах: ${email(sheet, person.email, `${path}.email`, 'почта на Госуслугах')}`;
}

/** «шк.», «МБОУ СОШ №»: what it is and not which one. */
const KIND_ALONE =
  /^[\s«"]*(?:(?:шк|школа|сош|оош|д\/с|детский сад|сад|[мг][абк]?(?:д|п)?оу|доу|оу|оо|организация|учреждение)[\s.«»"№]*)+$/iu;

/** «Школа: г. Пермь, шк. 1605»; other kinds of organisation, and an unknown kind, are called «Организация». */
export function organizationLine(sheet: Sheet, draft: TicketDraft, person: TicketPerson = {}): string {
  const own = Object.fromEntries(Object.entries(person.organization ?? {}).filter(([, text]) => oneLine(text) !== ''));
  const { kind, territory, name } = { ...draft.organization, ...own };
  const word = kind === 'Школа' ? 'Школа' : 'Организация';
  const whole = sheet.whole();
  const where = whole.words(oneLine(territory));
  const parts = [
    whole.need('organization.territory', 'территория', /\p{L}/u.test(where) ? where : ''),
    whole.need('organization.name', 'название организации', KIND_ALONE.test(name ?? '') ? '' : name),
  ];
  return `${word}: ${parts.join(', ')}`;
}
