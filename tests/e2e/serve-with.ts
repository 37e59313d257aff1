import type { Page } from '@playwright/test';
import { standOrigin, standResponse } from '../stand/serve.ts';
import { Sverka } from './sverka';

/** Under these the browser keeps our frames out of the page: marks and popup are left. */
export const KEPT_OUT = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves the stand with further headers: the rules that a host may give for its pages. Ends with `page.unrouteAll`. */
export async function serveWith(page: Page, headers: Record<string, string>): Promise<Sverka> {
  await page.route(`${standOrigin}/**`, async (route) => {
    const { status, contentType, body } = standResponse(new URL(route.request().url()));
    await route.fulfill({ status, body, headers: { 'content-type': contentType, ...headers } });
  });
  return new Sverka(page);
}
