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

const root = document.getElementById('root');
if (root) createRoot(root).render(<Stand />);
