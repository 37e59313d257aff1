import { expect, type Locator, type Page } from '@playwright/test';
import { cardPath } from '../stand/model/people.ts';
import { standOrigin } from '../stand/serve.ts';

export const FACES = ['plain', 'antd', 'mui'] as const;
export type Face = (typeof FACES)[number];

/** What a test sees of Сверка in a page (build with an open shadow root). */
export class Sverka {
  readonly host: Locator;

  constructor(readonly page: Page) {
    this.host = page.locator('epos-sverka');
  }

  /** Opens a person's card on a face of the stand and waits until the card has been read. */
  async open(face: Face, key: string): Promise<void> {
    await this.page.goto(`${standOrigin}${cardPath(face, key)}`);
    await this.host.waitFor({ state: 'attached' });
  }

  issue(field: string, rule?: string): Locator {
    return this.host.locator(`[data-rule${rule ? `="${rule}"` : ''}][data-field="${field}"]`);
  }

  mark(field: string): Locator {
    return this.host.locator(`[data-mark="${field}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.host.getByRole('button', { name });
  }

  /** Unfolds the panel if it is a pill, and shows one of its tabs. */
  async tab(name: RegExp): Promise<void> {
    const tab = this.host.getByRole('tab', { name });
    const pill = this.host.locator('button[aria-expanded="false"][class*="pill"]');
    await tab.or(pill).first().waitFor();
    // The panel may unfold by itself between the look and the click.
    await expect(async () => {
      if (!(await tab.isVisible())) await pill.click({ timeout: 1000 });
      await tab.click({ timeout: 1000 });
    }).toPass();
  }

  /** Goes to the edit mode by the app's own button. */
  async edit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Редактировать' }).click();
    await expect(this.page.getByRole('button', { name: 'Сохранить' })).toBeVisible();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Сохранить' }).click();
  }

  /** The text in the clipboard. */
  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
