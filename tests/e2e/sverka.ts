import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { cardPath } from '../stand/model/people.ts';
import { standOrigin } from '../stand/serve.ts';
import { ClosedRoot, findAll, type PiercedNode } from './closed-root.ts';

export const FACES = ['plain', 'antd', 'mui'] as const;
export type Face = (typeof FACES)[number];

/** How long anything of ours may take to appear, ms. */
const PATIENCE = 120_000;
/** Nothing is written, copied or filled by a press in a view that has not been in full sight for so long (300 in the product), ms. */
const IN_SIGHT = 450;

const isView = (frame: Frame, role: string) =>
  /^chrome-extension:\/\/[^/]+\/view\.html/.test(frame.url()) && frame.url().includes(`#${role}.`);

/** In a view: resolves when the browser has said for so long that the whole of it is seen; rejects when it never does. */
const seenFor = (ms: number) =>
  new Promise<void>((resolve, reject) => {
    let since: number | null = null;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
        if (!last?.isVisible || last.intersectionRatio < 0.98) since = null;
        else since ??= performance.now();
      },
      { threshold: [0, 0.5, 0.9, 0.98, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(document.body);
    const end = (run: () => void) => {
      clearInterval(look);
      clearTimeout(limit);
      observer.disconnect();
      run();
    };
    const look = setInterval(() => since !== null && performance.now() - since >= ms && end(resolve), 20);
    const limit = setTimeout(() => end(() => reject(new Error('The browser does not show the view.'))), 20_000);
  });

/**
 * What a test sees of Сверка in a page: the release build, as it is packed. The view is a frame, which Playwright enters; the marks stand in a closed
 * root, which only the debugger opens.
 */
export class Sverka {
  readonly page: Page;
  private root: ClosedRoot | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a person's card on a face of the stand and waits until its view stands. */
  async open(face: Face, key: string): Promise<void> {
    await this.page.goto(`${standOrigin}${cardPath(face, key)}`);
    await this.ready();
  }

  /** Waits until a view stands in the page and shows something; a page that has been loaded anew has another one. */
  async ready(role: 'panel' | 'popover' = 'panel'): Promise<Frame> {
    let found: Frame | undefined;
    await expect
      .poll(
        async () => {
          found = this.page.frames().findLast((frame) => isView(frame, role) && !frame.isDetached());
          return (
            (await found
              ?.locator('#root > *')
              .count()
              .catch(() => 0)) ?? 0
          );
        },
        { message: `the view «${role}» does not come`, timeout: PATIENCE },
      )
      .toBeGreaterThan(0);
    return found as Frame;
  }

  /** The view that stands now. `ready` or `open` must have waited for it. */
  get view(): Frame {
    const found = this.page.frames().findLast((frame) => isView(frame, 'panel'));
    if (!found) throw new Error('no view stands in the page');
    return found;
  }

  get host(): Locator {
    return this.view.locator('#root');
  }

  issue(field: string, rule?: string): Locator {
    return this.host.locator(`[data-rule${rule ? `="${rule}"` : ''}][data-field="${field}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.host.getByRole('button', { name });
  }

  /** Unfolds the view if it is a strip or a pill, and shows one of the panel's tabs. */
  async tab(name: RegExp): Promise<void> {
    await this.ready();
    // The view may take another size between the look and the click.
    await expect(async () => {
      const tab = this.host.getByRole('tab', { name });
      const folded = this.host.locator('[data-pill]').or(this.button('Развернуть'));
      await tab.or(folded).first().waitFor({ timeout: 5000 });
      if (!(await tab.isVisible())) await folded.first().click({ timeout: 5000 });
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click({ timeout: 5000 });
      // A view that another one follows at that moment takes the click with it.
      await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 5000 });
    })
      .toPass({ timeout: PATIENCE })
      .catch(async (error) => {
        // What stood there instead, for who reads the log of another machine.
        const shown = await this.host.textContent({ timeout: 5000 }).catch(String);
        throw new Error(`${error}\nThe view shows «${shown}» at ${JSON.stringify(await this.place().catch(String))}`);
      });
    await this.inSight();
  }

  /** Goes to the edit mode by the app's own button. */
  async edit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Редактировать' }).click();
    await expect(this.page.getByRole('button', { name: 'Сохранить' })).toBeVisible();
    await this.ready();
    await this.inSight();
  }

  /** Waits until a press may act: what is ours stands where it stood, and the browser has said of each view for a while that it is seen. */
  async inSight(): Promise<void> {
    const standing = async () => {
      const all = this.page.frames().filter((frame) => isView(frame, 'panel') || isView(frame, 'popover'));
      // A popover that was closed waits unseen for the next time.
      const drawn = await Promise.all(all.map(async (view) => (await view.frameElement()).isVisible().catch(() => false)));
      const views = all.filter((_, index) => drawn[index]);
      const boxes = await Promise.all(views.map(async (view) => (await view.frameElement()).boundingBox().catch(() => null)));
      return { views: views.filter((_, index) => boxes[index]), boxes };
    };
    await expect(async () => {
      const before = await standing();
      await Promise.all([this.page.waitForTimeout(IN_SIGHT), ...before.views.map((view) => view.evaluate(seenFor, IN_SIGHT))]);
      expect((await standing()).boxes).toEqual(before.boxes);
    }).toPass({ timeout: PATIENCE });
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Сохранить' }).click();
  }

  /** The text in the clipboard; a press is looked at before it copies, so it is to be polled. */
  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The marks on the page, by the debugger. */
  async closedRoot(): Promise<ClosedRoot> {
    this.root ??= await ClosedRoot.of(this.page);
    return this.root;
  }

  /** How many elements of ours stand in the page. */
  async hosts(): Promise<number> {
    return (await (await this.closedRoot()).hosts()).length;
  }

  /** Where the view stands in the window. */
  async place(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await (await this.view.frameElement()).boundingBox();
    if (!box) throw new Error('the view is not drawn');
    return box;
  }

  /** Whether what is ours on the page may be seen: in pictures it may not. */
  async isShown(): Promise<boolean> {
    const host = await (await this.closedRoot()).host();
    const [container] = host ? findAll(host, ({ attributes }) => attributes.class === 'sverka') : [];
    return container !== undefined && !/visibility: hidden/.test(container.attributes.style ?? '');
  }

  /** Waits until nothing of ours is left on the page. */
  async gone(): Promise<void> {
    await expect.poll(() => this.hosts(), { message: 'something of ours is left', timeout: PATIENCE }).toBe(0);
  }

  mark(field: string): Mark {
    return new Mark(this, field);
  }
}

/** The mark beside a field. */
export class Mark {
  private readonly sverka: Sverka;
  private readonly field: string;

  constructor(sverka: Sverka, field: string) {
    this.sverka = sverka;
    this.field = field;
  }

  async node(): Promise<PiercedNode | null> {
    const hosts = await (await this.sverka.closedRoot()).hosts();
    const [mark] = hosts.flatMap((host) => findAll(host, ({ attributes }) => attributes['data-mark'] === this.field));
    return mark ?? null;
  }

  /** Where it is drawn, or null. */
  async box(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const [root, node] = [await this.sverka.closedRoot(), await this.node()];
    return node && root.box(node);
  }

  async visible(): Promise<void> {
    await expect.poll(async () => (await this.box()) !== null, { message: `no mark at ${this.field}`, timeout: PATIENCE }).toBe(true);
  }

  async hidden(): Promise<void> {
    await expect.poll(() => this.box(), { message: `a mark at ${this.field}`, timeout: PATIENCE }).toBeNull();
  }

  async click(): Promise<void> {
    await this.visible();
    // Nothing of ours takes a click in the moment after it has moved.
    await this.sverka.inSight();
    const box = await this.box();
    if (!box) throw new Error(`the mark at ${this.field} has gone`);
    await this.sverka.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}
