import { useState } from 'react';
import { PeopleTicket } from '@/components/ticket/PeopleTicket';
import { TicketEditor } from '@/components/ticket/TicketEditor';
import type { BasketItem } from '@/utils/app/ticket/basket';
import type { TicketSources } from '@/utils/app/ticket/draft-ticket';
import { NO_EDITS, type TicketEdits } from '@/utils/app/ticket/ticket-edits';
import { type CardSnapshot, snapshotOf } from '@/utils/domain/card';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';
import { planOf } from '@/utils/situations/plan';
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
    organization: 'МАОУ СОШ № 7',
  }),
  url: 'https://kontingent.permkrai.ru/employees/1007',
};
const SCHOOL: Settings['organization'] = { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' };
const NOW = Date.UTC(2026, 10, 23, 10, 0);
const FAILED = ['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=fails', 'screenshot'];

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
}

function Demo({ given, start = NO_EDITS, others, refuse, press }: DemoProps) {
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

export const states: States = {
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
  'ticket-people': { width: 760, render: () => <People /> },
};
