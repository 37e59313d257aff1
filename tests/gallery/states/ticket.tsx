import { useState } from 'react';
import { PeopleTicket } from '@/components/ticket/PeopleTicket';
import { TicketEditor } from '@/components/ticket/TicketEditor';
import type { BasketItem } from '@/utils/app/ticket/basket';
import { editedDraft } from '@/utils/app/ticket/draft-ticket';
import type { TicketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import { NO_EDITS, type TicketEdits } from '@/utils/app/ticket/ticket-edits';
import type { TicketSources } from '@/utils/app/ticket/ticket-sources';
import { type CardSnapshot, snapshotOf } from '@/utils/domain/card';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';
import { planOf } from '@/utils/situations/plan';
import { layOutTicket } from '@/utils/tickets/registry';
import type { TicketPerson } from '@/utils/tickets/types';
import { COMPARED, progressOf } from '../../unit/situations/walk';
import type { States } from '../state';

const CARD: CardSnapshot = {
  ...snapshotOf({
    lastName: 'Фаттахова',
    firstName: 'Гульназ',
    middleName: 'Рафисовна',
    birthDate: '17.03.1988',
    snils: '112-233-445 95',
    email: 'gulnaz.f@pochta.example',
    organization: 'шк. 1605',
  }),
  url: 'https://kontingent.permkrai.ru/employees/1007',
};
const SCHOOL: Settings['organization'] = { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' };
const NOW = Date.UTC(2026, 10, 23, 10, 0);
const FAILED = [
  'error-page=with-data',
  ...COMPARED,
  'duplicates=none',
  'save',
  'wait-update',
  'check-login=fails',
  'error-picture',
  'screenshot',
];

const sources = (patch: Partial<TicketSources> = {}): TicketSources => ({
  card: CARD,
  settings: { organization: SCHOOL },
  plan: planOf('login-confirmed', progressOf('login-confirmed', FAILED), {}),
  messages: [],
  now: NOW,
  ...patch,
});

const SECOND: TicketPerson = {
  fullName: 'Фатахова Гульназ',
  birthDate: '17.03.1988',
  profile: 'employee',
  link: 'https://kontingent.permkrai.ru/employees/2002',
};

interface DemoProps {
  given: TicketSources;
  start?: TicketEdits;
  others?: readonly TicketPerson[];
  refuse?: boolean;
  press?: string;
  atHand?: Partial<TicketAtHand>;
}

function Demo({ given, start = NO_EDITS, others, refuse, press, atHand }: DemoProps) {
  const ticket = layOutTicket(start.kind ?? 'login', editedDraft(start.kind ?? 'login', given, start));
  const standing: TicketAtHand = {
    kind: start.kind ?? 'login',
    ticket,
    text: '',
    asked: true,
    complete: false,
    missing: ticket.missingItems,
    faults: [],
    waitUntil: null,
    otherOrganization: null,
    because: null,
    ...atHand,
  };
  const [edits, setEdits] = useState(start);
  return (
    <div ref={(element) => pressed(element, press)}>
      <TicketEditor
        sources={given}
        edits={edits}
        onEdits={setEdits}
        copy={async () => !refuse}
        onOrganization={() => {}}
        others={others ?? []}
        {...(atHand ? { atHand: standing } : {})}
        basket={{ count: 2, hasThis: false, onAdd() {}, onOpen() {} }}
      />
    </div>
  );
}

/** Presses the button with these words once it is there. */
function pressed(element: HTMLElement | null, words: string | undefined) {
  if (!element || !words) return;
  [...element.querySelectorAll('button')].find((button) => button.textContent?.includes(words))?.click();
}

const PEOPLE: BasketItem[] = [
  {
    id: 'a',
    person: {
      fullName: 'Фаттахова Гульназ Рафисовна',
      profile: 'employee',
      birthDate: '17.03.1988',
      email: 'gulnaz.f@pochta.example',
      subsystem: 'ЭЖД',
      role: 'Учитель/преподаватель/педагог',
    },
    claims: ['data-verified'],
  },
  { id: 'b', person: { fullName: 'Ли Анна-Мария', profile: 'employee', birthDate: '05.12.1990' }, claims: ['data-verified'] },
  {
    id: 'c',
    person: { fullName: 'Мамедов Рустам Али оглы', profile: 'employee', birthDate: '29.02.1984', email: 'rustam@pochta.example' },
    claims: [],
  },
];

function People() {
  const [items, setItems] = useState<BasketItem[]>(PEOPLE);
  const [edits, setEdits] = useState<TicketEdits>({ kind: 'role', values: {} });
  return (
    <div ref={(element) => pressed(element, 'Изменить')}>
      <PeopleTicket
        items={items}
        onItems={setItems}
        sources={sources({ plan: null })}
        edits={edits}
        onEdits={setEdits}
        copy={async () => true}
      />
    </div>
  );
}

const LATIN: CardSnapshot = { ...CARD, fields: { ...CARD.fields, firstName: { state: 'filled', text: 'Гульнaз' } } };

export const states: States = {
  'ticket-waits': {
    render: () => <Demo given={sources()} atHand={{ waitUntil: NOW + 86_400_000 - 3_600_000, otherOrganization: 'д/с № 7 «Ёлочка»' }} />,
  },
  'ticket-faults': {
    render: () => (
      <Demo
        given={sources({ card: LATIN, faulty: true })}
        start={{ kind: null, values: { description: 'СНИЛС 112-233-445 95' } }}
        atHand={{}}
      />
    ),
  },
  'ticket-snils-in-use': {
    render: () => (
      <Demo
        given={sources({
          plan: planOf(
            'identifier-in-use',
            progressOf('identifier-in-use', ['which-identifier=snils', 'search-own=none', 'ask-municipal=none']),
            {},
          ),
          inUse: { snils: '087-654-303 00' },
        })}
        start={{ kind: 'merge', values: {} }}
        press="Изменить"
      />
    ),
  },
  'ticket-ready': { render: () => <Demo given={sources()} /> },
  'ticket-copied': { render: () => <Demo given={sources()} press="Скопировать заявку" /> },
  'ticket-refused': { render: () => <Demo given={sources()} press="Скопировать заявку" refuse /> },
  'ticket-first-time': { render: () => <Demo given={sources({ settings: DEFAULT_SETTINGS, plan: null })} /> },
  'ticket-form': {
    render: () => <Demo given={sources()} press="Изменить" start={{ kind: null, values: { 'people.0.email': 'gulnaz@pochta.example' } }} />,
  },
  'ticket-role': { render: () => <Demo given={sources({ plan: null })} start={{ kind: 'role', values: {} }} press="Изменить" /> },
  'ticket-long': {
    render: () => (
      <Demo
        given={sources()}
        start={{ kind: null, values: { description: `Началось 1 сентября. ${'Пробовали ещё раз. '.repeat(240)}` } }}
      />
    ),
  },
  'ticket-merge': {
    render: () => (
      <Demo given={sources({ plan: null, other: SECOND })} start={{ kind: 'merge', values: {} }} others={[SECOND]} press="Изменить" />
    ),
  },
  'ticket-journal': {
    render: () => (
      <Demo
        given={sources({ plan: null, browser: 'Яндекс Браузер 25.10, Windows 10 или 11' })}
        start={{ kind: 'journal', values: {} }}
        press="Изменить"
      />
    ),
  },
  'ticket-no-card': { render: () => <Demo given={sources({ card: null, plan: null, settings: DEFAULT_SETTINGS })} /> },
  'ticket-people': { width: 760, height: 1500, inPage: true, render: () => <People /> },
};
