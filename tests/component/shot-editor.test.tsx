import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShotEditor } from '@/components/screenshot/ShotEditor';
import { coversOf, type ShotEdit, type TakenShot } from '@/utils/domain/shot';
import { shotText } from '@/utils/text/ru/screenshot';

const PICTURE = { source: {} as CanvasImageSource, width: 1366, height: 768 };

function shotOf(over: Partial<NonNullable<TakenShot['plan']>> = {}): TakenShot {
  const row = (y: number) => ({ rect: { x: 10, y, width: 500, height: 30 }, what: 'row' as const });
  const plan = {
    width: 1366,
    height: 768,
    personKnown: true,
    boxes: [row(100), row(140), { ...row(200), what: 'snils' as const }],
    ...over,
  };
  return { id: 's', png: '', plan, takenAt: 0 };
}

function open(shot: TakenShot = shotOf()) {
  const edits: ShotEdit[] = [];
  const saved: ShotEdit[] = [];
  const answer = { ok: true };
  render(
    <ShotEditor
      shot={shot}
      picture={PICTURE}
      shows="kontingent"
      onShows={() => {}}
      fileName="epos-general-kontingent-2026-11-22-1.png"
      onEdit={(edit) => edits.push(edit)}
      save={async (edit) => {
        saved.push(edit);
        return answer.ok;
      }}
      copy={async () => answer.ok}
      onDiscard={() => {}}
    />,
  );
  return { edits, saved, answer, user: userEvent.setup() };
}

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('ShotEditor', () => {
  it('covers everything that was found, and each can be lifted and put back', async () => {
    const { user, saved } = open();
    const snils = screen.getByRole('checkbox', { name: 'СНИЛС' });
    expect(screen.getAllByRole('checkbox').every((box) => (box as HTMLInputElement).checked)).toBe(true);
    await user.click(snils);
    await user.click(screen.getByRole('button', { name: shotText.save }));
    expect(saved.map((edit) => coversOf(edit).map(({ what }) => what))).toEqual([['row', 'row']]);
    await user.click(snils);
    await user.click(screen.getByRole('button', { name: shotText.save }));
    expect(coversOf(saved[1] as ShotEdit)).toHaveLength(3);
  });

  it('is worked by keys: Enter lifts, arrows move, Delete removes, Ctrl+Z takes back in any layout', async () => {
    const { user, edits } = open();
    const row = screen.getByRole('button', { name: shotText.covered('Строка другого человека 1') });
    row.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: shotText.lifted('Строка другого человека 1') })).toBeTruthy();
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    const moved = edits.at(-1)?.shapes[0];
    expect(moved).toMatchObject({ rect: { x: 8 + 3 } });
    // A series of keys is one step.
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    expect(edits.at(-1)?.shapes[0]).toMatchObject({ rect: { x: 8 } });
    await user.keyboard('{Control>}{Shift>}[KeyZ]{/Shift}{/Control}');
    expect(edits.at(-1)?.shapes[0]).toMatchObject({ rect: { x: 11 } });
  });

  it('puts a cover and an arrow in the middle for those who do not draw, and takes them away', async () => {
    const { user, edits } = open();
    await user.click(screen.getByRole('button', { name: shotText.add.cover }));
    await user.click(screen.getByRole('radio', { name: shotText.tool.arrow }));
    await user.click(screen.getByRole('button', { name: shotText.add.arrow }));
    expect(
      edits
        .at(-1)
        ?.shapes.slice(3)
        .map(({ kind }) => kind),
    ).toEqual(['cover', 'arrow']);
    await user.click(screen.getByRole('button', { name: shotText.removeOf(shotText.own) }));
    expect(
      edits
        .at(-1)
        ?.shapes.slice(3)
        .map(({ kind }) => kind),
    ).toEqual(['arrow']);
  });

  it('cuts, and takes the cut off', async () => {
    const { user, edits } = open();
    await user.click(screen.getByRole('radio', { name: shotText.tool.crop }));
    await user.click(screen.getByRole('button', { name: shotText.add.crop }));
    expect(edits.at(-1)?.crop).not.toBeNull();
    await user.click(screen.getByRole('button', { name: shotText.uncrop }));
    expect(edits.at(-1)?.crop).toBeNull();
  });

  it('says how far it has looked, and no further', () => {
    open({ ...shotOf(), plan: null });
    expect(screen.getByText(shotText.wholePage)).toBeTruthy();
    cleanup();
    open(shotOf({ boxes: [] }));
    expect(screen.getByText(shotText.foundNone)).toBeTruthy();
    cleanup();
    open(shotOf({ personKnown: false }));
    expect(screen.getByText(shotText.noPerson)).toBeTruthy();
  });

  it('says what became of saving and copying', async () => {
    const { user, answer } = open();
    await user.click(screen.getByRole('button', { name: shotText.copy }));
    expect(screen.getByText(shotText.copied)).toBeTruthy();
    answer.ok = false;
    await user.click(screen.getByRole('button', { name: shotText.copy }));
    expect(screen.getByText(shotText.copyFailed)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: shotText.save }));
    expect(screen.getByText(shotText.saveFailed)).toBeTruthy();
  });
});
