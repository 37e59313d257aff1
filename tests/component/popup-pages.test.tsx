import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { OutOfReach } from '@/components/popup/PageWithout';
import { Popup } from '@/components/popup/Popup';
import { ViewContexts } from '@/components/view/ViewContexts';
import type { Scene } from '@/utils/app/card/card-state';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import type { Settings } from '@/utils/domain/settings';
import { CLEAN, cardOf, fakePorts, openStores, REGISTER, settled } from '../unit/app/fake-ports';

afterEach(cleanup);

const HOST = 'kontingent.permkrai.ru';

interface Standing {
  scene?: Scene;
  card?: boolean;
  message?: boolean;
  address?: string;
  settings?: Partial<Settings>;
  updatedTo?: string;
  unread?: OutOfReach;
}

/** The popup over a page that shows what is given. */
async function show({ scene, card = false, message = false, address = '', settings = {}, updatedTo = '', unread = null }: Standing) {
  const fake = fakePorts(card ? cardOf(CLEAN) : null);
  fake.state.settings = { ...fake.state.settings, ...settings };
  fake.state.updatedTo = updatedTo;
  const stores = openStores(fake);
  await stores.view.actions.reload();
  if (card) stores.card.actions.cardChanged(fake.page.card);
  if (message) stores.card.actions.messagesShown(['user-not-found']);
  if (scene) stores.card.actions.setScene(scene, true);
  await settled();
  const pending = createPendingActions({ worker: fake.worker, copy: async () => true, onItems: () => {}, onFailed: () => {} });
  const watchAddress = (tell: (address: string) => void) => {
    tell(address);
    return () => {};
  };
  await act(async () => {
    render(
      <ViewContexts store={stores.view} pending={pending}>
        <Popup called={null} browser="" watchAddress={watchAddress} lookAgain={async () => unread} />
      </ViewContexts>,
    );
  });
  return { ...fake, ...stores, user: userEvent.setup() };
}

const pageOf = () => document.querySelector('[data-page]')?.getAttribute('data-page');

describe('the popup answers for the page at hand', () => {
  it.each<[string, Standing, string | undefined, string]>([
    ['card', { card: true }, undefined, 'Карточка: '],
    ['register with nothing to say of it', { scene: REGISTER }, 'register', 'Посмотрели 25 строк'],
    ['support form', { scene: { kind: 'form', limit: null } }, 'form', 'Заполнить форму'],
    ['error page', { message: true, scene: { kind: 'message' } }, 'message', 'Пользователь не найден'],
    ['page of ЭПОС without anything', { address: `https://${HOST}/` }, 'empty', 'нет ни карточки, ни реестра'],
    [
      'site that is switched off',
      { address: `https://${HOST}/`, settings: { pausedHosts: [HOST] } },
      'paused',
      'Сверка выключена на сайте',
    ],
    ['added site', { address: 'https://k.example/', settings: { sites: ['https://k.example/'] } }, 'empty', 'нет ни карточки'],
    ['other site', { address: 'https://mail.example/inbox' }, 'foreign', 'mail.example — не сайт ЭПОС'],
    ['site in the open', { address: 'http://kontingent.permkrai.ru/' }, 'unknown', 'Откройте карточку'],
    ['page of the browser', { address: 'chrome://newtab/' }, 'unknown', 'Откройте карточку'],
  ])('%s', async (_, standing, page, words) => {
    await show(standing);
    expect(pageOf()).toBe(page);
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain(words);
    for (const name of ['Сверка списком', 'Проверить реестр из файла', 'Заявка на нескольких'])
      expect(screen.getAllByRole('button', { name }), name).toHaveLength(1);
  });

  it('enters the one situation that the message of an error page fits', async () => {
    await show({ message: true, scene: { kind: 'message' } });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ситуация' }).value).toBe('user-not-found');
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(2);
  });

  it('leads to the desk, and to the list of sites with this one', async () => {
    const { user, calls } = await show({ address: 'https://mail.example/inbox' });
    await user.click(screen.getByRole('button', { name: 'Проверить реестр из файла' }));
    await user.click(screen.getByRole('button', { name: 'Добавить этот сайт' }));
    expect(calls.pages).toEqual([
      ['desk', '#register'],
      ['options', '?site=mail.example#sites'],
    ]);
  });

  it('takes «не показывать на этом сайте» back', async () => {
    const { user, state } = await show({ address: `https://${HOST}/`, settings: { pausedHosts: ['a.permkrai.ru', HOST] } });
    await user.click(screen.getByRole('button', { name: 'Включить здесь' }));
    expect(state.settings.pausedHosts).toEqual(['a.permkrai.ru']);
    expect(pageOf()).toBe('empty');
  });

  it('offers no lists where the organisation does not want them', async () => {
    await show({ settings: { listMode: false } });
    expect(screen.queryByRole('button', { name: 'Сверка списком' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Проверить реестр из файла' })).toBeTruthy();
  });

  it('tells an update in one line, once', async () => {
    const { state } = await show({ updatedTo: '0.3.0' });
    expect(screen.getByText('Сверка обновилась до версии 0.3.0')).toBeTruthy();
    expect(state.updatedTo).toBe('');
    cleanup();
    await show({ updatedTo: state.updatedTo });
    expect(screen.queryByText(/Сверка обновилась/)).toBeNull();
  });
});

describe('what the page holds and Сверка cannot read', () => {
  it.each<[OutOfReach, RegExp]>([
    ['card', /страница скрывает карточку от расширений/],
    ['list', /на странице список людей, но столбцы его называются непривычно.*«Проверить реестр из файла»/],
  ])('is said calmly where it is so (%s)', async (unread, words) => {
    await show({ address: `https://${HOST}/`, unread });
    expect(screen.getAllByText(words)).toHaveLength(1);
    cleanup();
    await show({ address: `https://${HOST}/` });
    expect(screen.queryByText(words)).toBeNull();
  });
});
