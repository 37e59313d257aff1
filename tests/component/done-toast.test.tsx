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

const LOST = { kind: 'not-written' as const, field: 'firstName' as const, why: 'refused' as const, text: 'Ольга' };

it('says of what could not be written that it is on the clipboard, and offers no button for it', () => {
  render(<DoneToast toast={{ ...LOST, copied: true }} onClose={() => {}} onUndo={() => {}} onCopy={() => {}} onGive={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe('Имя: страница не приняла значение. Вставьте сами: скопировано');
  expect(screen.queryByRole('button', { name: 'Скопировать' })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says of a copied ticket what it lacks and where it goes, in two lines only what it lacks', () => {
  const toast = { kind: 'copied' as const, ticket: 'login' as const, standing: 'Не хватает: ФИО.' };
  const { rerender } = render(<DoneToast toast={toast} onClose={() => {}} onUndo={() => {}} onCopy={() => {}} onGive={() => {}} />);
  const said = () => screen.getByRole('status').textContent;
  const whole =
    'Скопировано. Вставьте в обращение или письмо: support-epos@permkrai.ru. Не хватает: ФИО. В поле «Тип обращения» выберите, что ближе к «вход в систему».';
  expect(said()).toBe(whole);
  rerender(<DoneToast toast={toast} brief onClose={() => {}} onUndo={() => {}} onCopy={() => {}} onGive={() => {}} />);
  expect([said(), screen.getByRole('status').title]).toEqual(['Скопировано. Не хватает: ФИО.', whole]);
  rerender(<DoneToast toast={{ ...toast, standing: '' }} brief onClose={() => {}} onUndo={() => {}} onCopy={() => {}} onGive={() => {}} />);
  expect(said()).toBe('Скопировано. В поле «Тип обращения» выберите, что ближе к «вход в систему».');
});

it('leaves it selected where the browser does not let it be copied', () => {
  render(<DoneToast toast={{ ...LOST, copied: false }} onClose={() => {}} onUndo={() => {}} onCopy={() => {}} onGive={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe('Имя: страница не приняла значение. Вставьте сами: нажмите Ctrl+C');
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['Ольга', 0, 5]);
});

it.each([
  ['no-calendar', 'Дата рождения: в поле нельзя вписать, а календарь не открылся. Выберите 20.10.1989 сами: скопировано'],
  ['no-day', 'Дата рождения: не удалось выбрать день в календаре страницы. Выберите 20.10.1989 сами: скопировано'],
] as const)('says truly why a date could not be chosen: %s', (why, sentence) => {
  const toast = { ...LOST, field: 'birthDate' as const, why, text: '20.10.1989', copied: true };
  render(<DoneToast toast={toast} onClose={() => {}} onUndo={() => {}} onCopy={() => {}} onGive={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe(sentence);
});
