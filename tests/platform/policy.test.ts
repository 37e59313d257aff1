import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

const managed = (get: () => Promise<unknown>) => Object.assign(fakeBrowser.storage, { managed: { ...fakeBrowser.storage.managed, get } });

describe('readPolicy', () => {
  it('keeps the parts that can be read', async () => {
    managed(async () => ({
      organization: { territory: 'г. Пермь', name: 7 },
      calendar: { added: [{ date: '2027-12-31', note: 'указ' }] },
      rulesOff: ['name-yo'],
      showLabels: 'no',
      somethingElse: 1,
    }));
    const { readPolicy } = await import('@/utils/platform/policy');
    expect(await readPolicy()).toEqual({ calendar: { added: [{ date: '2027-12-31', note: 'указ' }] }, rulesOff: ['name-yo'] });
  });

  it('tells which parts it has left out, for the settings page', async () => {
    managed(async () => ({ organization: { territory: 7 }, supportFormUrl: 'http://epos.permkrai.ru/', showLabels: true, other: 1 }));
    const { policyFaults } = await import('@/utils/platform/policy');
    expect(await policyFaults()).toEqual([
      { part: 'organization', at: ['territory'] },
      { part: 'supportFormUrl', at: [] },
      { part: 'other', at: [] },
    ]);
  });

  it('is empty where the browser rejects', async () => {
    managed(() => Promise.reject(new Error('Managed storage manifest not found')));
    const { readPolicy } = await import('@/utils/platform/policy');
    expect(await readPolicy()).toEqual({});
  });

  it('does not hold up the work while the browser loads it, and tells when it has come', async () => {
    let come: (policy: unknown) => void = () => undefined;
    managed(() => new Promise((resolve) => (come = resolve)));
    const { onPolicy, readPolicy } = await import('@/utils/platform/policy');
    const told = vi.fn();
    onPolicy(told);
    expect(await readPolicy()).toEqual({});
    come({ showLabels: false });
    await expect.poll(() => told.mock.calls.length, { timeout: 60_000 }).toBe(1);
    managed(async () => ({ showLabels: false }));
    expect(await readPolicy()).toEqual({ showLabels: false });
  });
});
