import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { helpPages } from '@/entrypoints/help/pages';
import { ruleExamples } from '@/utils/app/help/help-pages';
import type { OptionsState } from '@/utils/app/ports';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { RULES } from '@/utils/rules/registry';

afterEach(cleanup);

const examples = ruleExamples(helpPages().rules);

function show(state: Partial<OptionsState> = {}, askedSite = '') {
  const actions = {
    save: vi.fn(async () => true),
    forget: vi.fn(async () => true),
    allowSite: vi.fn(async () => true),
    removeSite: vi.fn(async () => true),
    forgetIgnored: vi.fn(async () => true),
    deleteAll: vi.fn(async () => true),
    readFile: () => null,
    saveFile: () => {},
  } satisfies SettingsActions;
  render(
    <SettingsPage
      state={{ own: DEFAULT_SETTINGS, policy: {}, taught: [], ignored: 0, granted: [], ...state }}
      notes={[]}
      today="2026-11-26"
      actions={actions}
      diagnosis={{ look: async () => null, copy: async () => true }}
      examples={examples}
      askedSite={askedSite}
      showMode={{ on: false, onChange: () => {} }}
    />,
  );
  return { actions, user: userEvent.setup() };
}

const shownParts = () => [...document.querySelectorAll('main > section')].flatMap((part) => (part.hasAttribute('hidden') ? [] : [part.id]));

describe('the settings', () => {
  it('give every check an example and its gravity', () => {
    show();
    for (const { id } of RULES) {
      const row = document.querySelector(`[data-rule-id="${id}"]`)?.closest('li');
      // What it says of the example stands beside it, for a letter that looks alike is seen in no example.
      expect(row?.textContent, id).toMatch(/Пример, .+ — «.+»/);
      expect(row?.textContent, id).toMatch(/(?:ошибка|предупреждение|напоминание)[!?i]$/);
    }
  });

  it('are searched: parts and checks that do not hold it go, and come back', async () => {
    const { user } = show();
    const all = shownParts();
    const input = screen.getByRole('searchbox', { name: 'Найти в настройках' });
    await user.type(input, 'контрольное ЧИСЛО');
    expect(shownParts()).toEqual(['rules']);
    const checks = [...document.querySelectorAll('[data-rule-id]')].map((check) => check.getAttribute('data-rule-id'));
    expect(checks).toContain('snils-checksum');
    expect(checks.length).toBeLessThan(6);
    await user.clear(input);
    await user.type(input, 'тихие');
    expect(shownParts()).toEqual(['reminders']);
    await user.clear(input);
    await user.type(input, 'щщщ');
    expect(screen.getByText(/Ничего не нашлось/)).toBeTruthy();
    await user.clear(input);
    expect(shownParts()).toEqual(all);
  });

  it('take quiet hours in 24 hours, whatever the browser speaks, and say what they could not read', async () => {
    const { user, actions } = show();
    const from = screen.getByLabelText<HTMLInputElement>('с');
    expect(from.type).toBe('text');
    await user.clear(from);
    await user.type(from, '25:00');
    await user.tab();
    expect(screen.getByText('Часы и минуты, например 20:00')).toBeTruthy();
    expect(actions.save).not.toHaveBeenCalled();
    await user.clear(from);
    await user.type(from, '9.30');
    await user.tab();
    expect(from.value).toBe('09:30');
    expect(actions.save).toHaveBeenLastCalledWith({ remind: { ...DEFAULT_SETTINGS.remind, quietFrom: '09:30' } });
  });

  it('tell how much is silenced, and show it again', async () => {
    const { user, actions } = show({ ignored: 3 });
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain('Скрыто кнопкой «Не ошибка»: 3 замечания');
    await user.click(screen.getByRole('button', { name: 'Показывать их снова' }));
    expect(actions.forgetIgnored).toHaveBeenCalledOnce();
  });

  it('have the site that the popup has sent, and ask for those without permission', async () => {
    const sites = ['https://a.example/', 'https://b.example/'];
    const { user, actions } = show({ own: { ...DEFAULT_SETTINGS, sites }, granted: ['https://a.example/'] }, 'mail.example');
    expect(screen.getByLabelText<HTMLInputElement>('Адрес сайта').value).toBe('mail.example');
    expect(screen.queryByRole('button', { name: 'Разрешить Сверку на https://a.example/' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Разрешить Сверку на https://b.example/' }));
    expect(actions.allowSite).toHaveBeenCalledExactlyOnceWith('https://b.example/');
    // What stands open was begun before.
    await user.click(screen.getByRole('button', { name: 'Убрать сайт https://a.example/' }));
    expect(actions.removeSite).toHaveBeenCalledExactlyOnceWith('https://a.example/');
    expect(await screen.findByText(/^Сайт a\.example убран\. .*обновите/)).toBeTruthy();
  });

  it('switch Сверка off on a site and on again', async () => {
    const { user, actions } = show({ own: { ...DEFAULT_SETTINGS, pausedHosts: ['a.permkrai.ru'] } });
    await user.type(screen.getByLabelText('Не работать на сайте'), 'https://b.permkrai.ru/card/1');
    await user.click(screen.getByRole('button', { name: 'Выключить там' }));
    expect(actions.save).toHaveBeenLastCalledWith({ pausedHosts: ['a.permkrai.ru', 'b.permkrai.ru'] });
    await user.click(screen.getByRole('button', { name: 'Включить Сверку на a.permkrai.ru' }));
    expect(actions.save).toHaveBeenLastCalledWith({ pausedHosts: [] });
  });

  it('close what the organisation lays down, and say so beside it', () => {
    show({
      policy: { sites: ['https://k.example/'], pausedHosts: ['x.permkrai.ru'], remind: { quietFrom: '21:00' }, rulesOff: ['name-yo'] },
    });
    const sites = within(document.getElementById('sites') as HTMLElement);
    expect(sites.getAllByText('Задано организацией')).toHaveLength(2);
    expect(sites.queryByRole('button', { name: /Убрать сайт|Включить Сверку/ })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('с')).toMatchObject({ value: '21:00', disabled: true });
    expect(document.querySelector<HTMLInputElement>('[data-rule-id="name-yo"]')).toMatchObject({ checked: false, disabled: true });
  });
});
