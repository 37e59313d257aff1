import { describe, expect, it } from 'vitest';
import { oddsOfSlip } from '@/utils/domain/names/surname-network';

describe('oddsOfSlip', () => {
  it.each([
    ['смирнов', 'смринов'],
    ['петров', 'петорв'],
    ['бобровская', 'бобровскя'],
    ['загребельный', 'загребельнный'],
    ['колесниченко', 'колесничеко'],
    ['мухаметзянова', 'мухаметзняова'],
  ])('of %s are lower than those of %s, which are above even', (right, wrong) => {
    const odds = oddsOfSlip(wrong) ?? 0;
    expect(odds).toBeGreaterThan(1);
    expect(oddsOfSlip(right)).toBeLessThan(odds - 2);
  });

  it.each(['smirnov', 'смирнов-', 'смир нов', 'Смирнов'])('are unknown of «%s»', (text) => expect(oddsOfSlip(text)).toBeUndefined());

  it('of ё are those of е', () => expect(oddsOfSlip('воробьёв')).toBe(oddsOfSlip('воробьев')));
});
