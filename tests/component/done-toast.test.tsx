import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { DoneToast } from '@/components/issues/DoneToast';

afterEach(cleanup);

it.each(['refused', 'read-only'] as const)('offers what could not be written (%s) to be copied', async (why) => {
  const copy = vi.fn();
  const toast = { kind: 'not-written' as const, field: 'birthDate' as const, why, text: '20.10.1989' };
  render(<DoneToast toast={toast} onClose={() => {}} onUndo={() => {}} onCopy={copy} onGive={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Скопировать' }));
  expect(copy).toHaveBeenCalledWith('20.10.1989');
});

it('offers nothing to copy where an empty value could not be written', () => {
  const toast = { kind: 'not-written' as const, field: 'middleName' as const, why: 'refused' as const, text: '' };
  render(<DoneToast toast={toast} onClose={() => {}} onUndo={() => {}} onCopy={() => {}} onGive={() => {}} />);
  expect(screen.queryByRole('button', { name: 'Скопировать' })).toBeNull();
});
