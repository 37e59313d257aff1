import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { CopyTicket } from '@/components/popup/CopyTicket';
import { NO_EDITS } from '@/utils/app/ticket/ticket-edits';
import { snapshotOf } from '@/utils/domain/card';

afterEach(cleanup);

it('shows the ticket, selected, where the browser does not let it be copied', async () => {
  const sources = {
    card: snapshotOf({ lastName: 'Ли', firstName: 'Анна', middleName: '', birthDate: '05.12.1990' }),
    settings: { organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' as const } },
    plan: null,
    messages: [],
    now: Date.UTC(2026, 10, 23, 10),
  };
  render(<CopyTicket sources={sources} edits={NO_EDITS} leads copy={async () => false} formUrl="" onShow={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Скопировать неполную' }));
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(area.value).toBe(document.querySelector('[data-ticket-text]')?.textContent);
  expect([document.activeElement === area, area.selectionEnd]).toEqual([true, area.value.length]);
});
