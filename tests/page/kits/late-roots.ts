import { watchPage } from '@/utils/page/watch-page';
import { BEFORE } from './app';

/** Cards that come late, in open shadow roots, as an app that lives in one shows them after F5 or by a direct link. */

const CARD = `<p><button>Сохранить</button><button>Отменить</button></p>${Object.entries(BEFORE)
  .map(([label, value]) => `<p><label>${label}<br><input value="${value}"></label></p>`)
  .join('')}`;
const HOME = '<p>Главная</p>';
/** Not when the watch is just about to count the roots, ms. */
const LATE = 3250;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Story → what it does with the app's element until the card stands. */
const STORIES: Record<string, (app: HTMLElement) => Promise<void>> = {
  'in a root that comes just after the first look': async (app) => {
    app.attachShadow({ mode: 'open' }).innerHTML = CARD;
  },
  'as content that comes late': async (app) => {
    const root = app.attachShadow({ mode: 'open' });
    root.innerHTML = HOME;
    await pause(LATE);
    root.innerHTML = CARD;
  },
  'in a root that is attached late': async (app) => {
    await pause(LATE);
    app.attachShadow({ mode: 'open' }).innerHTML = CARD;
  },
  'in a root within a root': async (app) => {
    const root = app.attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    await pause(LATE);
    (root.firstElementChild as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = CARD;
  },
  'as a second card after a home page': async (app) => {
    const root = app.attachShadow({ mode: 'open' });
    root.innerHTML = CARD;
    await pause(1000);
    root.innerHTML = HOME;
    await pause(LATE);
    root.innerHTML = CARD;
  },
};

/** Story → ms from the card's standing there until the watch tells of it; infinity where it never does. */
export async function tryLateRoots(): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  for (const [story, tell] of Object.entries(STORIES)) {
    const app = document.createElement('main');
    document.body.replaceChildren(app);
    const ended = new AbortController();
    let shownAt = 0;
    watchPage(document, { onChange: (view) => (shownAt = view ? performance.now() : 0), signal: ended.signal });
    await tell(app);
    const stood = performance.now();
    for (let waited = 0; waited < 5000 && shownAt === 0; waited += 20) await pause(20);
    seen[story] = shownAt === 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.round(shownAt - stood));
    ended.abort();
  }
  document.body.replaceChildren();
  return seen;
}
