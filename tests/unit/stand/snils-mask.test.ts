import { describe, expect, it } from 'vitest';
import { caretBehind, fitsMask, masked, unmasked } from '../../stand/model/snils-mask';

describe('the mask of СНИЛС on the stand', () => {
  it.each([
    ['', '___-___-___ __', ''],
    ['112', '112-___-___ __', '112'],
    ['1122334', '112-233-4__ __', '112-233-4'],
    ['11223344595', '112-233-445 95', '112-233-445 95'],
    ['112 233 445 95 and 7 more', '112-233-445 95', '112-233-445 95'],
  ])('%j is shown as %j and kept as %j', (text, shown, kept) => {
    expect(masked(text)).toBe(shown);
    expect(unmasked(shown)).toBe(kept);
  });

  it.each([
    ['112-233-445 95', true],
    ['87654303', true],
    ['590000000012', false],
    ['249-5О6', false],
  ])('%j fits: %j', (text, fits) => expect(fitsMask(text)).toBe(fits));

  it.each([
    [0, 0],
    [3, 3],
    [4, 5],
    [11, 14],
    [20, 14],
  ])('behind %i digits the caret stands at %i', (count, place) => expect(caretBehind(count)).toBe(place));
});
