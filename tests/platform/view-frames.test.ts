// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createViewFrames } from '@/entrypoints/card/view-frames';
import { readViewAddress } from '@/utils/platform/view-address';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `chrome-extension://sverka${path}` });
});
afterEach(() => vi.useRealTimers());

/** Frames on a page that is not drawn: what is let in when, by which token. */
function standing() {
  const host = document.createElement('div');
  const end = new AbortController();
  let invited = 0;
  const keptOut = vi.fn();
  const mounted = {
    host,
    root: host.attachShadow({ mode: 'closed' }),
    views: document.createElement('div'),
    stoodSince: () => 0,
    isBeneath: () => false,
  };
  const invite = async () => {
    invited += 1;
    return `t${invited}`;
  };
  const frames = createViewFrames(mounted, { invite, onKeptOut: keptOut }, end.signal);
  const { element } = frames.summon('panel');
  return {
    frames,
    keptOut,
    end,
    token: () => readViewAddress(new URL(element.src, 'https://page.invalid').hash)?.token,
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  };
}

describe('the frames of the views', () => {
  it('takes a view that has not come in 1.5 s to be kept out', async () => {
    const { token, keptOut, pass } = standing();
    await pass(0);
    expect(token()).toBe('t1');
    await pass(1499);
    expect(keptOut).not.toHaveBeenCalled();
    await pass(1);
    expect(keptOut).toHaveBeenCalledOnce();
  });

  it('does not, once a view has stood', async () => {
    const { frames, keptOut, pass } = standing();
    await pass(1000);
    frames.came('panel');
    await pass(60_000);
    expect(keptOut).not.toHaveBeenCalled();
  });

  it('leaves a view that comes back by itself alone', async () => {
    const { frames, token, pass } = standing();
    frames.came('panel');
    frames.went('panel');
    await pass(900);
    frames.came('panel');
    await pass(60_000);
    expect(token()).toBe('t1');
  });

  it('lets one that stays away in anew after a second, and gives it 5 s to come', async () => {
    const { frames, token, pass } = standing();
    frames.came('panel');
    frames.went('panel');
    await pass(999);
    expect(token()).toBe('t1');
    await pass(1);
    expect(token()).toBe('t2');
    await pass(4999);
    expect(token()).toBe('t2');
    frames.came('panel');
    await pass(60_000);
    expect(token()).toBe('t2');
  });

  it('gives a view up after ten times', async () => {
    const { frames, token, pass } = standing();
    frames.came('panel');
    frames.went('panel');
    await pass(600_000);
    expect(token()).toBe('t11');
  });

  it.each(['before the token is there', 'while a view is away'])('lets nothing in when all has ended %s', async (when) => {
    const { frames, token, keptOut, end, pass } = standing();
    if (when === 'while a view is away') {
      await pass(0);
      frames.came('panel');
      frames.went('panel');
    }
    const before = token();
    end.abort();
    await pass(60_000);
    expect(token()).toBe(before);
    expect(keptOut).not.toHaveBeenCalled();
  });
});
