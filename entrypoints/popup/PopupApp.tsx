import { Popup } from '@/components/popup/Popup';
import { browserWords } from '@/utils/app/browser-words';
import { usePopup } from './use-popup';

const called = calledBy(new URLSearchParams(location.search));
const browser = browserWords(navigator.userAgent);

/** The entry that a notification has led to. */
function calledBy(query: URLSearchParams): { id: string; as: 'person' | 'failed' } | null {
  const [person, failed] = [query.get('person'), query.get('failed')];
  if (failed) return { id: failed, as: 'failed' };
  return person ? { id: person, as: 'person' } : null;
}

/** The popup between the worker, the open card and what is shown. Empty until both have answered, so that nothing jumps. */
export function PopupApp() {
  const popup = usePopup();
  return popup && <Popup {...popup} called={called} browser={browser} />;
}
