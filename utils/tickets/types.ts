import type { RecordKind, Register } from '@/utils/domain/card';
import type { OrganizationKind } from '@/utils/domain/settings';

/** Every kind of request to the support team that the documents lay down (slides of 2023 and letter of 24.10.2024). */
export const TICKET_KINDS = ['general', 'login', 'role', 'merge', 'duplicate-search', 'journal', 'journal-mobile', 'slow'] as const;
export type TicketKind = (typeof TICKET_KINDS)[number];

/** The profile of a person in ЭПОС follows from the register that the card stands in. */
export type Profile = Exclude<Register, 'unknown'>;

/** What the text may claim only because the admin has ticked it, or because the letter-by-letter comparison has run and is equal. */
export const TICKET_CLAIMS = ['data-verified', 'no-duplicates', 'login-checked', 'not-in-organization', 'not-in-municipality'] as const;
export type TicketClaim = (typeof TICKET_CLAIMS)[number];

/** What travels beside the text: pictures of Контингент, a picture of the error, a video of it. */
export const ATTACHMENT_KINDS = ['kontingent', 'error', 'video'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export type RoleAction = 'add' | 'remove';
export type Device = 'web' | 'mobile';

/** The checks of «При замедлениях в работе», steps 1 to 4. */
export const SLOW_CHECKS = ['connection', 'permkrai', 'address', 'cache'] as const;
export type SlowCheck = (typeof SLOW_CHECKS)[number];

export interface TicketOrganization {
  /** `other` = its name does not say. */
  kind: OrganizationKind | 'other';
  /** «г. Пермь» */
  territory: string;
  /** «шк. 1605» */
  name: string;
}

/** One person of a ticket. Texts as in the card; `birthDate` as shown there. There is no СНИЛС here: no mandated list asks for it. */
export interface TicketPerson {
  fullName?: string;
  profile?: Profile;
  birthDate?: string;
  /** The e-mail with which the person is registered at Госуслуги. */
  email?: string;
  subsystem?: string;
  role?: string;
  /** What to do with the role; the draft's own when absent. */
  roleAction?: RoleAction;
  /** The person's own organisation where it differs from the draft's. */
  organization?: Partial<TicketOrganization>;
  /** Address of the card, used by merge tickets. */
  link?: string;
  /** Which card that is, where its page has shown it; no part of the text. */
  recordKind?: RecordKind;
}

/** One of the two records of a merge: who, born when, and the address of the card. */
export interface MergeSide {
  fullName?: string;
  birthDate?: string;
  link?: string;
}

/** Everything that a ticket may be made of; a part that a kind does not use is ignored, a part that is absent is named as missing. */
export interface TicketDraft {
  /** Replaces the subject that follows from the kind. */
  subject?: string;
  people?: readonly TicketPerson[];
  organization?: Partial<TicketOrganization>;
  /** The message on the screen, without quotation marks: «Пользователь не найден». */
  message?: string;
  /** What was done, when, and what the page said, in the admin's words. */
  description?: string;
  /** What the support team is asked to do: «Просьба проверить, с чем связана ошибка.» */
  request?: string;
  roleAction?: RoleAction;
  claims?: readonly TicketClaim[];
  /** Day on which the sign-in was tried, YYYY-MM-DD or ДД.ММ.ГГГГ. */
  loginCheckedOn?: string;
  attachments?: readonly AttachmentKind[];
  /** Names of saved files, at most 200 characters each. */
  files?: readonly string[];
  /** From this record the data are taken, and it is deleted. */
  from?: MergeSide;
  /** This record stays. */
  onto?: MergeSide;
  /** Why a duplicate is supposed that nobody can see: the app says that this identifier is in use. */
  identifierInUse?: 'email' | 'snils';
  device?: Device;
  /** Browser and system: «Яндекс Браузер 25.10, Windows 10». */
  browser?: string;
  /** Phone: system, its update, version of the app. */
  mobileDevice?: string;
  /** Did the sign-in through the web version succeed? */
  webLoginWorked?: boolean;
  /** After which action the error comes. */
  failingAction?: string;
  slowChecks?: readonly SlowCheck[];
  /** The two records of a merge have nothing in common, and are one person's all the same: ticked on purpose. */
  samePerson?: boolean;
  /** The СНИЛС that the app refuses as in use. It stands in the text only with `namesSnils`, and only where nothing else names the record. */
  refusedSnils?: string;
  /** «указать номер: без него дубль не найти»: ticked on purpose. */
  namesSnils?: boolean;
  /** YYYY-MM-DD in Perm: which birth dates lie ahead. No part of the text. */
  today?: string;
  /** Copied although a value is at fault: ticked on purpose. */
  despiteFaults?: boolean;
}

/** The address of one editable part of a draft, by which a missing item finds its input: `people.0.email`, `organization.territory`, `from.link`. */
export type DraftPath = string;

export interface MissingItem {
  path: DraftPath;
  /** «почта на Госуслугах» */
  label: string;
  /** What is there is one that a rule calls an error. */
  fault?: true;
}

export interface RenderedTicket {
  subject: string;
  body: string;
  /** Russian names of the required items that are absent, in the order of the text. */
  missing: string[];
}

/** A rendered ticket together with the inputs that its gaps belong to; `missing` in the same order as `missingItems`. */
export interface LaidOutTicket extends RenderedTicket {
  missingItems: MissingItem[];
  /** A СНИЛС was taken out of the text: the admin is told. */
  snilsTaken: boolean;
  /** A value is one that a rule calls an error, whether that is named as missing or copied on purpose. */
  faulty: boolean;
}

export interface TicketTemplate {
  readonly kind: TicketKind;
  /** Document and heading that lay the form down. */
  readonly source: string;
  /** Who has to send it: access tickets are refused unless the admin sends them, journal errors are sent by the person. */
  readonly filer: 'admin' | 'person';
  /** May one ticket hold several people? */
  readonly severalPeople: boolean;
  /** Parts of the draft that the editor offers, in the order of the text. */
  readonly parts: readonly TicketPart[];
  render(draft: TicketDraft): LaidOutTicket;
}

/** One editable part of a draft, as the editor shows it. */
export type TicketPart =
  | 'people'
  | 'roles'
  | 'merge'
  | 'organization'
  | 'message'
  | 'description'
  | 'request'
  | 'claims'
  | 'device'
  | 'browser'
  | 'mobile-device'
  | 'web-login'
  | 'failing-action'
  | 'slow-checks'
  | 'attachments';
