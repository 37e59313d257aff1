import type { Frame } from '@playwright/test';
import axe from 'axe-core';
import { settled } from './axe-on-page';

/** What cannot be read or worked by everybody in a view, «rule: element». The frame is entered by the debugger: its own policy lets no script in. */
export async function axeFaults(view: Frame): Promise<string[]> {
  await settled(view);
  await view.evaluate(axe.source);
  return view.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}
