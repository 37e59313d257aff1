import { useEffect, useState } from 'react';
import { HelpPage } from '@/components/help/HelpPage';
import panel from '@/docs/images/panel.png';
import { helpPages } from './pages';

const PAGES = helpPages();

/** The help between the address bar and what is shown. */
export function HelpApp() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHash = () => setHash(location.hash);
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return <HelpPage pages={PAGES} hash={hash} pictures={{ 'panel.png': panel }} onPrint={() => print()} />;
}
