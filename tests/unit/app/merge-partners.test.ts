import { describe, expect, it } from 'vitest';
import { mergePartners } from '@/utils/app/ticket/merge-cards';

const own = { fullName: 'Королёва Алёна Петровна', birthDate: '17.05.1987', link: 'https://k.permkrai.ru/1' };
const twin = { fullName: 'Королева Алена Петровна', birthDate: '17.05.1987', link: 'https://k.permkrai.ru/2' };
const stranger = { fullName: 'Попов Илья Ильич', birthDate: '01.02.1990', link: 'https://k.permkrai.ru/3' };
const another = { fullName: 'Ли Анна', birthDate: '03.04.1991', link: 'https://k.permkrai.ru/4' };

describe('mergePartners', () => {
  it.each([
    ['nobody', [], [], [], null],
    ['a card in another tab that may be the same person', [], [stranger, twin], [stranger, twin], twin],
    ['a card in another tab of somebody else', [], [stranger], [stranger], null],
    ['the only one that was collected', [stranger], [], [stranger], stranger],
    ['two collected, one alike', [stranger, twin], [], [stranger, twin], twin],
    ['two collected, nobody alike', [stranger, another], [], [stranger, another], null],
    ['collected and open at once', [twin], [twin], [twin], twin],
    ['the card itself in another tab', [own], [own], [], null],
  ])('%s', (_, collected, open, others, other) => {
    expect(mergePartners(own, collected, open)).toEqual({ others, other });
  });
});
