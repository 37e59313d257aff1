import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { CardContext } from '@/components/card/card-context';
import { CopyTicket } from '@/components/popup/CopyTicket';
import { cardOf, fakePorts, openStores, settled } from '../unit/app/fake-ports';

afterEach(cleanup);

it('shows the ticket, selected, where the browser does not let it be copied', async () => {
  const fake = fakePorts(cardOf({ lastName: 'Ли', firstName: 'Анна', middleName: '', birthDate: '05.12.1990' }));
  const { card, view } = openStores(fake, {}, { clipboard: { write: async () => false } });
  card.actions.cardChanged(fake.page.card);
  await settled();
  render(
    <CardContext value={view}>
      <CopyTicket leads onShow={() => {}} />
    </CardContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Скопировать неполную' }));
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(area.value).toBe(document.querySelector('[data-ticket-text]')?.textContent);
  expect([document.activeElement === area, area.selectionEnd]).toEqual([true, area.value.length]);
});
