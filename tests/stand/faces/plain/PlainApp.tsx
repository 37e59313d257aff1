import type { MouseEvent, ReactNode } from 'react';
import { MENU, navigate, type Screen } from '../../model/routes.ts';
import { PlainCard } from './PlainCard.tsx';
import { PlainRegister } from './PlainRegister.tsx';
import { PlainMissing, PlainNews, PlainSignInError } from './PlainScreens.tsx';
import { PlainSupport } from './PlainSupport.tsx';
import ground from './plain.css?inline';
import screens from './plain-screens.css?inline';

function Body({ screen }: { screen: Screen }): ReactNode {
  switch (screen.name) {
    case 'register':
      return <PlainRegister key={screen.register} register={screen.register} />;
    case 'card':
      return <PlainCard key={`${screen.register}/${screen.id}`} register={screen.register} id={screen.id} />;
    case 'support':
      return <PlainSupport />;
    case 'login-error':
      return <PlainSignInError kind={screen.kind} />;
    case 'empty':
      return <PlainNews />;
    case 'missing':
      return <PlainMissing />;
  }
}

/** The face without a kit, in the look of the letter's screenshots. It brings its styles along, so that it may stand in a shadow root too. */
export function PlainApp({ screen }: { screen: Screen }) {
  const current = screen.name === 'register' || screen.name === 'card' ? screen.register : screen.name;
  const follow = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    navigate(path);
  };
  const styles = <style>{ground + screens}</style>;
  if (screen.name === 'login-error') {
    return (
      <>
        {styles}
        <Body screen={screen} />
      </>
    );
  }
  return (
    <div className="app">
      {styles}
      <header className="top">
        <span className="brand">
          <b>ЭПОС</b>.Контингент
        </span>
        <nav>
          {MENU.map(({ path, title }) => (
            <a key={path} href={`/plain/${path}`} className={path === current ? 'link current' : 'link'} onClick={follow(`/plain/${path}`)}>
              {title}
            </a>
          ))}
        </nav>
        <span className="who">Администратор · Тестовая школа БД</span>
      </header>
      <main className="main">
        <Body screen={screen} />
      </main>
    </div>
  );
}
