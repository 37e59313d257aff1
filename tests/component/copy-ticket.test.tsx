import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { CardContext } from '@/components/card/card-context';
import { CopyTicket } from '@/components/popup/CopyTicket';
import { emptyProgress } from '@/utils/situations/progress';
import { CLOSED_CLIPBOARD, cardOf, fakePorts, openStores, settled } from '../unit/app/fake-ports';

afterEach(cleanup);

const LI = { lastName: 'Ли', firstName: 'Анна', middleName: '', birthDate: '05.12.1990' };

async function show(fields: Record<string, string>, clipboard = true) {
  const fake = fakePorts(cardOf(fields));
  const made = openStores(fake, {}, clipboard ? {} : { clipboard: CLOSED_CLIPBOARD });
  made.card.actions.cardChanged(fake.page.card);
  await settled();
  render(
    <CardContext value={made.view}>
      <CopyTicket leads onShow={() => {}} />
    </CardContext>,
  );
  return made;
}

it('says nothing of gaps while nobody has asked for a ticket, and all of them once one is copied', async () => {
  const { view } = await show(LI);
  expect(screen.queryByText(/Не хватает/u)).toBeNull();
  expect(screen.getByText(/^Понадобится, если к заявке приведут шаги/u)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Скопировать неполную' }));
  expect(screen.getByTitle(/^Не хватает: .*почта на Госуслугах/u)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('В поле «Тип обращения» выберите, что ближе к «ошибка в работе».');
  expect(view.state.getState().copiedKind).toBe('general');
});

it('names the gaps as soon as the steps lead to a ticket', async () => {
  const { view } = await show(LI);
  act(() => view.actions.setChecklist(emptyProgress('login-confirmed')));
  expect(screen.getByText(/^Не хватает: /u)).toBeTruthy();
  expect(screen.queryByText(/^Понадобится/u)).toBeNull();
});

it('calls nothing complete beside an error of the card', async () => {
  const { view } = await show({ ...LI, email: 'a@b', organization: 'шк. 1605' });
  act(() => view.actions.setDraft({ kind: 'role', values: {} }));
  expect(screen.getByText(/В карточке есть замечания, заявку вернут/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Скопировать заявку' })).toBeNull();
});

it('shows the ticket, selected, where the browser does not let it be copied', async () => {
  await show(LI, false);
  await userEvent.click(screen.getByRole('button', { name: 'Скопировать неполную' }));
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(area.value).toBe(document.querySelector('[data-ticket-text]')?.textContent);
  expect([document.activeElement === area, area.selectionEnd]).toEqual([true, area.value.length]);
});
