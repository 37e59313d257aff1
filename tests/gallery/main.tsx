import '@/components/ui/tokens.css';
import '@/components/ui/pages.css';
import '@/components/show-mode/show-mode.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import type { State, States } from './state';

const files = import.meta.glob<{ states: States }>('./states/*.tsx', { eager: true });
const all = new Map<string, State>(Object.values(files).flatMap((file) => Object.entries(file.states)));

/** Makes the rules for the dark theme hold (or never hold) whatever the system says. */
function forceTheme(theme: string) {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark'))
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
  }
}

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) forceTheme(theme);

const stage = document.querySelector<HTMLElement>('#stage');
const name = query.get('state') ?? '';
const state = all.get(name);
if (stage && state) {
  stage.style.width = `${state.width ?? 360}px`;
  if (state.height) stage.style.minHeight = `${state.height}px`;
  if (state.bare) stage.dataset.bare = '';
  if (state.inPage) stage.dataset.inPage = state.height ? `${state.height}` : '';
  createRoot(stage).render(state.render());
} else if (stage) {
  createRoot(stage).render(
    <ul>
      {[...all.keys()].sort().map((key) => (
        <li key={key}>
          <a href={`?state=${key}`}>{key}</a>
        </li>
      ))}
    </ul>,
  );
}
Object.assign(globalThis, { galleryStates: [...all.keys()].sort() });
