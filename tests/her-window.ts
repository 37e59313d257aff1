/**
 * The window of every test and picture, in CSS pixels: what a school's screen of 1366×768 leaves a page under the bars of Яндекс Браузер
 * (docs/interface.md).
 */
export const HER_WINDOW = { width: 1366, height: 620 } as const;
