import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepsake, recoverKeepsake } from '@/utils/platform/keepsake';
import { basketItem, draftsItem } from '@/utils/platform/storage/storage';

const url = 'https://kontingent.permkrai.ru/employees/7';
const person = (id: string) => ({ id, person: { fullName: 'Иванова Тест' }, claims: [] });
const copy = (drafts: unknown, basket: unknown = []) => JSON.stringify({ drafts, basket });

beforeEach(() => fakeBrowser.reset());

describe('over an update', () => {
  it('comes back what a panel has held, and stays what was written since', async () => {
    await draftsItem.change(() => [{ key: url, draft: 'old' }]);
    await basketItem.change(() => [person('a')]);
    const held = await keepsake();
    await draftsItem.change(() => [{ key: url, draft: 'new' }]);
    await basketItem.change(() => [person('b')]);
    await recoverKeepsake(held, []);
    expect(await draftsItem.read()).toEqual([{ key: url, draft: 'new' }]);
    expect(await basketItem.read()).toEqual([person('b'), person('a')]);

    await draftsItem.change(() => []);
    await recoverKeepsake(held, []);
    expect(await draftsItem.read()).toEqual([{ key: url, draft: 'old' }]);
  });

  it.each([
    ['no JSON', '{'],
    ['no drafts', '{"drafts":7}'],
    ['a draft of another site', copy([{ key: 'https://evil.example/', draft: 'x' }])],
    ['a draft without an address', copy([{ key: 'javascript:alert(1)', draft: 'x' }])],
    ['people that are none', copy([], [{ id: 7 }, 'x'])],
  ])('takes nothing from a page that forges %s', async (_, forged) => {
    await recoverKeepsake(forged, []);
    expect(await draftsItem.read()).toEqual([]);
    expect(await basketItem.read()).toEqual([]);
  });

  it('holds nothing where there is nothing, and leaves out the oldest where there is too much', async () => {
    expect(await keepsake()).toBe('');
    const large = 'x'.repeat(600_000);
    await draftsItem.change(() => [
      { key: url, draft: large },
      { key: `${url}8`, draft: large },
    ]);
    expect(JSON.parse(await keepsake()).drafts).toMatchObject([{ key: `${url}8` }]);
  });
});
