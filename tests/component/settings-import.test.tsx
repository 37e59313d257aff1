import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataSection } from '@/components/settings/DataSection';
import { readSettingsFile } from '@/utils/app/settings/settings-file';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { checkSetting } from '@/utils/platform/storage/check-part';

afterEach(cleanup);

async function choose(parts: object | string) {
  const onSave = vi.fn(async () => true);
  const actions = {
    deleteAll: async () => true,
    saveFile: () => undefined,
    readFile: (text: string) => readSettingsFile(text, checkSetting),
  };
  render(<DataSection own={DEFAULT_SETTINGS} actions={actions} onSave={onSave} />);
  const text = typeof parts === 'string' ? parts : JSON.stringify({ format: 'sverka-settings', ...parts });
  await userEvent.upload(screen.getByLabelText('Взять настройки из файла', { selector: 'input' }), new File([text], 'a.json'));
  return { onSave };
}

describe('settings from a file', () => {
  it('are shown with their values before anything is stored', async () => {
    const { onSave } = await choose({ showLabels: false, supportFormUrl: 'https://form.example/' });
    const box = within(await screen.findByRole('status'));
    expect(box.getByText('Подписи в списке ожидания: да → нет')).toBeTruthy();
    expect(box.getByText(/чужой сайт: form\.example, а не permkrai\.ru/).tagName).toBe('STRONG');
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.click(box.getByRole('button', { name: 'Перенести' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ showLabels: false, supportFormUrl: 'https://form.example/' });
    expect(await screen.findByText('Настройки перенесены.')).toBeTruthy();
  });

  it.each([{ rulesOff: {} }, { organization: null }, { contact: [] }, { calendar: 7 }, { remind: { enabled: 1 } }])(
    'with a broken part (%j) say so and leave it out',
    async (parts) => {
      const { onSave } = await choose({ ...parts, showLabels: false });
      const box = within(await screen.findByRole('status'));
      expect(box.getByText(/^Не взято: /)).toBeTruthy();
      await userEvent.click(box.getByRole('button', { name: 'Перенести' }));
      expect(onSave).toHaveBeenCalledExactlyOnceWith({ showLabels: false });
    },
  );

  it('cannot be taken over where nothing is left of them', async () => {
    await choose({ rulesOff: {} });
    const box = within(await screen.findByRole('status'));
    expect(box.queryByRole('button', { name: 'Перенести' })).toBeNull();
    expect(box.getByRole('button', { name: 'Отмена' })).toBeTruthy();
  });

  it('that are no settings are no settings', async () => {
    await choose('PK');
    expect(await screen.findByText('Это не файл настроек Сверки.')).toBeTruthy();
  });
});
