import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { TicketTab } from '@/components/card/TicketTab';
import { ComparisonTab } from '@/components/comparison/ComparisonTab';
import { DeskContext } from '@/components/desk/desk-context';
import { TicketSection } from '@/components/desk/TicketSection';
import { ColumnFields } from '@/components/files/ColumnFields';
import { FileName } from '@/components/files/FileName';
import { FileProblem } from '@/components/files/FileProblem';
import { ListRow } from '@/components/lists/ListRow';
import { UpdateTab } from '@/components/pending/UpdateTab';
import { Popup } from '@/components/popup/Popup';
import { FaultRow } from '@/components/register/FaultRow';
import { PairRow } from '@/components/register/PairRow';
import { followShowMode } from '@/components/show-mode/follow-show-mode';
import { Panel } from '@/components/view/Panel';
import { PopoverView } from '@/components/view/PopoverView';
import { Strip } from '@/components/view/Strip';
import { TeachBar } from '@/components/view/TeachBar';
import { ViewContexts } from '@/components/view/ViewContexts';
import type { ListResult } from '@/utils/app/lists/compare-lists';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import type { RegisterPreview } from '@/utils/app/register/register-protocol';
import { createDeskStore } from '@/utils/app/ticket/desk-store';
import { snapshotOf } from '@/utils/domain/card';
import { compareCard } from '@/utils/domain/compare-card';
import { runRules } from '@/utils/rules/run-rules';
import { cardOf, fakePorts, openStores, settled } from '../unit/app/fake-ports';

let off = () => {};
afterEach(() => {
  off();
  cleanup();
});

/** What no document of ours may hold while the mode is on: an invented person's every value, with a fault in most. */
const PLANTED = {
  lastName: 'Вощеникoва',
  firstName: 'Гульнaра',
  middleName: 'Фаритовнa',
  birthDate: '17.05.1887',
  snils: '112-233-445 96',
  email: 'voschenikova@gmial.com',
  phone: '+7 912 345-67-89',
  birthPlace: 'деревня Подволошино',
  noMiddleName: 'false',
};
const SENT = 'Вощенникова Гульнара Фаридовна, 18.05.1987, g.voschenikova@pochta.example, 087-654-303 00';
const SECRETS = [
  ...Object.values(PLANTED).filter((text) => text !== 'false'),
  ...['Вощенникова', 'Гульнара', 'Фаридовна', '18.05.1987', 'g.voschenikova', '087-654-303', 'Подволошино', 'Вощен'],
  ...['Шерматова', 'Олимпиада'],
];

/** Everything that can be seen or read out: the document without what stands in inputs, whose letters are drawn as dots. */
const shown = () => `${document.documentElement.outerHTML}\n${document.body.textContent}`.replaceAll('\u00a0', ' ');

async function show(content: (stores: ReturnType<typeof openStores>) => ReactNode) {
  const fake = fakePorts(cardOf(PLANTED, { mode: 'edit' }));
  const stores = openStores(fake);
  fake.state.pending = [
    {
      id: 'x',
      url: 'https://kontingent.permkrai.ru/2',
      label: 'Шерматова О. П.',
      savedAt: 1,
      checkAfter: 2,
      approximate: false,
      notifiedAt: null,
    },
  ];
  await stores.view.actions.reload();
  stores.card.actions.cardChanged(fake.page.card);
  await settled();
  const pending = createPendingActions({ worker: fake.worker, copy: async () => true, onItems: () => {}, onFailed: () => {} });
  await act(async () => {
    render(
      <ViewContexts store={stores.view} pending={pending}>
        {content(stores)}
      </ViewContexts>,
    );
  });
  const mode = followShowMode(document, [stores.view.state]);
  const follow = stores.view.state.subscribe(({ showMode }) => mode.show(showMode));
  off = () => {
    mode.show(false);
    follow();
  };
  return { ...fake, ...stores, user: userEvent.setup() };
}

/** After React has drawn and the mask has seen it. */
const drawn = () => act(async () => settled());
const nothing = () => {};
const slots = { comparison: <ComparisonTab />, pending: <UpdateTab />, ticket: <TicketTab browser="" /> };
const PARTS: Record<string, () => ReactNode> = {
  strip: () => <Strip onUnfold={nothing} onSteps={nothing} onFold={nothing} onClose={nothing} />,
  panel: () => <Panel slots={slots} onCollapse={nothing} onClose={nothing} onHideHere={nothing} />,
  popover: () => <PopoverView />,
  popup: () => <Popup called={null} browser="" watchAddress={() => nothing} />,
};

describe('«Режим показа»', () => {
  it.each(Object.entries(PARTS))('leaves nobody’s data in the %s, whatever is drawn', async (_, part) => {
    const { view, card } = await show(part);
    card.actions.setPopover({ field: 'firstName', mode: 'stay' });
    await act(() => view.actions.setShowMode(true));
    await act(async () => view.actions.setPasted(SENT));
    for (const tab of ['issues', 'comparison', 'pending', 'ticket'] as const) {
      await act(async () => view.actions.setTab(tab));
      await drawn();
      for (const secret of SECRETS) expect(shown(), tab).not.toContain(secret);
    }
  });

  it('shows everything again when it ends', async () => {
    const { view } = await show(() => PARTS.panel?.());
    const before = shown();
    expect(before).toContain('Вощеникoва');
    await act(() => view.actions.setShowMode(true));
    await drawn();
    expect(shown()).not.toContain('Вощеникoва');
    await act(() => view.actions.setShowMode(false));
    await drawn();
    expect(shown()).toBe(before);
  });

  it('says that it is on and what is copied; copying takes the real text', async () => {
    const { view, user, calls } = await show(() => PARTS.popup?.());
    await user.click(screen.getByRole('button', { name: 'Режим показа: скрыть личные данные' }));
    await drawn();
    expect(screen.getByText(/Копируются настоящие/)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: /^Скопировать/ })[0] as HTMLElement);
    expect(calls.copied.at(-1)).toContain('Вощеникoва Гульнaра');
    expect(shown()).not.toContain('Вощеникoва');
    await user.click(screen.getByRole('button', { name: 'Выключить' }));
    expect(view.state.getState().showMode).toBe(false);
  });

  it('leaves nobody’s data on the desk', async () => {
    const person = { fullName: 'Вощенникова Гульнара Фаридовна', birthDate: '18.05.1987', email: 'g.voschenikova@pochta.example' };
    const fake = fakePorts(null);
    const store = createDeskStore({
      worker: {
        ...fake.worker,
        basket: async () => [{ id: 'https://kontingent.permkrai.ru/2', person, claims: [] }],
        shot: async () => null,
        forgetShot: async () => {},
      },
      later: () => nothing,
      newId: () => 'x',
    });
    fake.state.showMode = true;
    const mode = followShowMode(document, [store.state]);
    store.state.subscribe(({ showMode }) => mode.show(showMode));
    off = () => mode.show(false);
    await act(() => store.actions.load());
    render(
      <DeskContext value={store}>
        <TicketSection copy={async () => true} browser="" now={Date.UTC(2026, 10, 23)} />
      </DeskContext>,
    );
    await drawn();
    expect(document.querySelector('[data-ticket-text]')?.textContent).toContain('Тема: ');
    for (const secret of SECRETS) expect(shown()).not.toContain(secret);
  });

  it('hides what is read where she points, although the card did not hold it', async () => {
    const { view } = await show(() => <TeachBar field="birthPlace" />);
    await act(() => view.actions.setShowMode(true));
    for (const place of ['aimed', 'chosen'] as const) {
      act(() => view.state.setState({ [place]: { state: 'filled', text: 'Бжезовской Кунигунды' } }));
      await drawn();
      expect(shown()).toContain('Здесь написано: «•');
      expect(shown()).not.toMatch(/Бжезов|Кунигунд/);
    }
  });

  it('hides what she has written freely in a ticket, names that no dictionary knows among it', async () => {
    const { view, calls, user } = await show(() => PARTS.panel?.());
    await act(() => view.actions.setShowMode(true));
    await act(async () => {
      view.actions.setDraft({ kind: 'general', values: { description: 'У Бжезовской Кунигунды не открывается журнал' } });
      view.actions.setTab('ticket');
    });
    await drawn();
    expect(document.querySelector('[data-ticket-text]')?.textContent).toMatch(/Сотрудник: •+/);
    expect(document.body.textContent).not.toMatch(/Бжезов|Кунигунд/);
    await user.click(screen.getAllByRole('button', { name: /^Скопировать/ })[0] as HTMLElement);
    expect(calls.copied.at(-1)).toContain('У Бжезовской Кунигунды');
  });

  it('hides names of files and people in headings, also of files that could not be read', async () => {
    const mode = followShowMode(document, []);
    mode.show(true);
    off = () => mode.show(false);
    const preview = { previews: [{ heading: 'Вощенникова Гульнара', samples: ['Бжезовская'] }] } as unknown as RegisterPreview;
    render(
      <>
        <FileProblem problem="unreadable" name="Карточка Бжезовской.pdf" />
        <h2>
          <FileName name="Бжезовская.csv" otherwise="Вставленная таблица" />
        </h2>
        <ColumnFields preview={preview} fields={['lastName']} onField={nothing} />
      </>,
    );
    await drawn();
    expect(shown()).not.toMatch(/Бжезов|Вощенник|Гульнар/);
    expect(shown()).toMatch(/«•+ •+\.•+»/);
  });

  it('hides what becomes known of somebody after it was drawn', async () => {
    const state = createStore<object>(() => ({}));
    const mode = followShowMode(document, [state]);
    mode.show(true);
    off = () => mode.show(false);
    render(<p title="Бжезовская">в поле теперь «Бжезовская Кунигунда»</p>);
    state.setState({ card: { fields: { lastName: { state: 'filled', text: 'Бжезовская' } } } });
    state.setState({ card: { fields: { firstName: { state: 'filled', text: 'Кунигунда' } } } });
    await drawn();
    expect(shown()).not.toMatch(/Бжезов|Кунигунд/);
    mode.show(false);
    expect(document.body.textContent).toBe('в поле теперь «Бжезовская Кунигунда»');
  });

  it('leaves nobody’s data among the rows of a register and of a list', async () => {
    const a = {
      row: 3,
      lastName: 'Вощенникова',
      firstName: 'Гульнара',
      middleName: 'Фаридовна',
      birthDate: '18.05.1987',
      snils: '087-654-303 00',
    };
    const b = { ...a, row: 7, lastName: 'Вощеникoва', middleName: 'Фаритовнa', email: 'g.voschenikova@pochta.example' };
    const values = { lastName: PLANTED.lastName, firstName: PLANTED.firstName, birthDate: PLANTED.birthDate };
    const { issues } = runRules(snapshotOf(values), { today: '2026-11-26' });
    const faults = { person: b, issues, texts: values };
    const pair = { a, b, score: 0.9, reasons: [] };
    const rowOf = ({ row, ...texts }: typeof a) => ({ row, values: texts, lostZeros: false, serialDate: false });
    const comparison = compareCard(snapshotOf(PLANTED), values);
    const result = {
      key: '1',
      verdict: 'differs' as const,
      register: rowOf(b),
      sent: rowOf(a),
      rivals: [],
      differences: comparison.fields,
      lacking: [],
      unseen: [],
      disagree: [],
      twin: null,
      again: [],
    };
    const state = createStore(() => ({ faults: [faults], pairs: [pair], results: [result] }));
    const mode = followShowMode(document, [state]);
    mode.show(true);
    off = () => mode.show(false);
    render(
      <>
        <FaultRow faults={faults} onCorrect={nothing} />
        <PairRow pair={pair} onMerge={nothing} onDismiss={nothing} />
        <ListRow result={result as unknown as ListResult} name="Вощеникoва Гульнара" onDecide={nothing} onCopy={nothing} />
      </>,
    );
    await drawn();
    expect(document.querySelectorAll('[data-rule]').length).toBeGreaterThan(0);
    for (const secret of SECRETS) expect(shown()).not.toContain(secret);
  });
});
