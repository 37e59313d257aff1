import { useEffect, useMemo, useState } from 'react';
import { DeskPage, SECTIONS, type Section } from '@/components/desk/DeskPage';
import { DeskContext } from '@/components/desk/desk-context';
import { followShowMode } from '@/components/show-mode/follow-show-mode';
import { createListsStore } from '@/utils/app/lists/lists-store';
import { forgetSentList, keepSentList } from '@/utils/app/lists/sent-list';
import { createRegisterStore } from '@/utils/app/register/register-store';
import { browserWords } from '@/utils/app/ticket/browser-words';
import { deskBeginning } from '@/utils/app/ticket/desk-query';
import type { DeskState } from '@/utils/app/ticket/desk-state';
import { createDeskStore } from '@/utils/app/ticket/desk-store';
import { keepLastTicket } from '@/utils/app/ticket/last-ticket';
import { createTraining } from '@/utils/app/training/training-card';
import { permDay } from '@/utils/domain/perm-time';
import { copyImage, copyText } from '@/utils/platform/clipboard';
import { onStateChanged } from '@/utils/platform/messages/frame-calls';
import { worker } from '@/utils/platform/messages/worker-client';
import { deskText } from '@/utils/text/ru/desk';
import type { TicketKind } from '@/utils/tickets/types';
import { saveFile } from './save-file';
import { saveCsv, saveWorkbook } from './save-workbook';
import { startListsThread } from './start-lists-thread';
import { startRegisterThread } from './start-register-thread';
import { trainingInput, trainingInUse, trainingPlaces } from './training-places';

const later = (run: () => void, ms: number) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** A copied ticket is kept for the support form until the browser is closed; a part of one (no `kind`) is only copied. */
async function copyTicket(text: string, kind?: TicketKind): Promise<boolean> {
  const copied = await copyText(text);
  if (copied && kind) void keepLastTicket(worker, { kind, text });
  return copied;
}

/** `#shot/refused` → the section and what else stands there. */
function place(): { section: Section; refused: boolean } {
  const [name, more] = location.hash.slice(1).split('/');
  return { section: SECTIONS.find((known) => known === name) ?? 'ticket', refused: more === 'refused' };
}

/** The desk between the worker, the address bar and what is shown. */
export function DeskApp() {
  const [at, setAt] = useState(place);
  const [now, setNow] = useState(() => Date.now());
  const store = useMemo(() => createDeskStore({ worker, later, newId: () => crypto.randomUUID() }), []);
  const register = useMemo(
    () =>
      createRegisterStore({
        start: startRegisterThread,
        today: () => permDay(Date.now()),
        rulesOff: () => store.state.getState().settings.rulesOff,
        clock: () => performance.now(),
      }),
    [store],
  );
  const lists = useMemo(
    () => createListsStore({ start: startListsThread, today: () => permDay(Date.now()), clock: () => performance.now() }),
    [],
  );
  const training = useMemo(
    () =>
      createTraining({
        fieldInUse: trainingInUse,
        focus: (field) => trainingInput(field)?.focus(),
        now: () => Date.now(),
        today: () => permDay(Date.now()),
        later,
        copy: copyText,
      }),
    [],
  );

  useEffect(() => {
    const mode = followShowMode(document, [store.state, register.state, lists.state]);
    const follow = ({ showMode }: DeskState) => mode.show(showMode);
    follow(store.state.getState());
    return store.state.subscribe(follow);
  }, [store, register, lists]);

  useEffect(() => {
    const { load, flush, begin } = store.actions;
    const beginning = deskBeginning(location.search);
    void load().then(() => {
      if (!beginning) return;
      begin(beginning);
      // What is changed by hand from now on is not begun again when the page is reloaded.
      history.replaceState(null, '', `${location.pathname}${location.hash}`);
    });
    const onHash = () => {
      setAt(place());
      void load();
    };
    const onVisible = () => {
      if (document.visibilityState === 'hidden') return flush();
      setNow(Date.now());
      void load();
    };
    addEventListener('hashchange', onHash);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onVisible);
    const unlisten = onStateChanged(load);
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onVisible);
      unlisten();
    };
  }, [store]);

  useEffect(() => {
    document.title = `${deskText.section[at.section]} · ${deskText.product}`;
  }, [at]);

  return (
    <DeskContext value={store}>
      <DeskPage
        section={at.section}
        onSection={(section) => {
          location.hash = section;
        }}
        refused={at.refused}
        copy={copyTicket}
        browser={browserWords(navigator.userAgent)}
        now={now}
        saveImage={saveFile}
        copyImage={copyImage}
        training={training}
        places={trainingPlaces}
        register={register}
        lists={lists}
        saveWorkbook={saveWorkbook}
        saveCsv={saveCsv}
        keepSent={(rows) => keepSentList(worker, rows, crypto.randomUUID())}
        forgetSent={() => forgetSentList(worker)}
        copyPlain={copyText}
      />
    </DeskContext>
  );
}
