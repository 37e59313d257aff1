import { type ComponentType, lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FACES, type Face, type Screen, useRoute } from './model/routes.ts';

// Each face is a chunk of its own: a page loads the kit of its own face only.
const APPS: Record<Face, ComponentType<{ screen: Screen }>> = {
  antd: lazy(async () => ({ default: (await import('./faces/antd/AntdApp.tsx')).AntdApp })),
  mui: lazy(async () => ({ default: (await import('./faces/mui/MuiApp.tsx')).MuiApp })),
  plain: lazy(async () => ({ default: (await import('./faces/plain/PlainApp.tsx')).PlainApp })),
};

function Stand() {
  const { face, screen } = useRoute();
  if (!face) {
    return (
      <ul>
        {FACES.map((name) => (
          <li key={name}>
            <a href={`/${name}/employees`}>Контингент, лицо «{name}»</a>
          </li>
        ))}
      </ul>
    );
  }
  const App = APPS[face];
  return (
    <Suspense fallback={null}>
      <App screen={screen} />
    </Suspense>
  );
}

/**
 * Where the app is drawn. By `?inside=` it moves: `frame` into a frame of the same origin that fills the window,
 * `shadow` into an open shadow root (the plain face only: the kits put their styles into the document's head), `dialog` into a modal dialog.
 */
function start(root: HTMLElement): void {
  const url = new URL(location.href);
  const inside = url.searchParams.get('inside');
  if (inside === 'frame') {
    url.searchParams.delete('inside');
    const frame = document.createElement('iframe');
    frame.src = url.href;
    frame.title = 'Контингент';
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    root.append(frame);
    return;
  }
  if (inside === 'dialog') {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 90%; height: 90%; padding: 0; border: 0';
    root.append(dialog);
    dialog.showModal();
    createRoot(dialog).render(<Stand />);
    return;
  }
  createRoot(inside === 'shadow' ? root.attachShadow({ mode: 'open' }) : root).render(<Stand />);
}

const root = document.getElementById('root');
if (root) start(root);
