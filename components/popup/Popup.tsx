import { useEffect, useRef, useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { DeskLinks } from '@/components/card/DeskLinks';
import { TicketTab } from '@/components/card/TicketTab';
import { useSentList } from '@/components/comparison/use-sent-list';
import { PendingList } from '@/components/pending/PendingList';
import { usePendingActions } from '@/components/pending/pending-context';
import { ShownSchool } from '@/components/school/ShownSchool';
import { CardShowModeBar, CardShowModeSwitch } from '@/components/show-mode/CardShowMode';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { TeachBar } from '@/components/view/TeachBar';
import { pageKindOf } from '@/utils/app/popup/page-kind';
import { deskQuery } from '@/utils/app/ticket/desk-query';
import { personOfCard } from '@/utils/app/ticket/ticket-person';
import { planOfProgress } from '@/utils/situations/progress';
import type { StepTool } from '@/utils/situations/types';
import { signInMessage } from '@/utils/text/ru/clock';
import { popupText } from '@/utils/text/ru/popup';
import { askDataMessage } from '@/utils/text/ru/tickets';
import { CopyTicket } from './CopyTicket';
import type { Called } from './called';
import { ManyFooter } from './ManyFooter';
import { OpenCard } from './OpenCard';
import { PageAtHand } from './PageAtHand';
import type { LookAgain } from './PageWithout';
import styles from './Popup.module.css';
import { UpdateLine } from './ShownPage';
import { Steps } from './Steps';
import { Waiting } from './Waiting';

interface PopupProps {
  called: Called | null;
  /** «Яндекс Браузер 25.10, Windows 10», for tickets. */
  browser: string;
  /** Calls back with the address of the page that the user looks at, '' = the browser does not tell, at once and whenever it changes. */
  watchAddress: WatchAddress;
  /** What the page at hand holds that could not be read. */
  lookAgain?: LookAgain;
}

export type WatchAddress = (onAddress: (address: string) => void) => () => void;

function useAddress(watch: WatchAddress): string {
  const [address, setAddress] = useState('');
  useEffect(() => watch(setAddress), [watch]);
  return address;
}

/** The view outside the page (popup, side panel): the card at hand, the situation's steps, who waits, the ticket. */
export function Popup({ called, browser, watchAddress, lookAgain }: PopupProps) {
  const [writing, setWriting] = useState(false);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const [wished, setWished] = useState<{ of: string; open: boolean } | null>(null);
  const comparison = useRef<HTMLDivElement>(null);
  const notes = useCard((state) => state.notes);
  const card = useCard((state) => state.card);
  const recordKind = useCard((state) => state.recordKind);
  const teaching = useCard((state) => state.teaching);
  const checklist = useCard((state) => state.checklist);
  const evidence = useCard((state) => state.evidence);
  const basket = useCard((state) => state.basket);
  const pending = useCard((state) => state.pending);
  const own = useCard((state) => state.own);
  const now = useCard((state) => state.now);
  const pendingActions = usePendingActions();
  const { copy, collect, openPage, takeShot, remind, findOpenCards } = useCardActions();

  const address = useAddress(watchAddress);
  const kind = useCard((state) => pageKindOf(state, address));

  useSentList();
  useEffect(() => void findOpenCards(), [findOpenCards]);

  /** What the browser does not let us copy is shown, selected. */
  const copyOrShow = async (text: string) => {
    const copied = await copy(text);
    setByHand(copied ? null : text);
    return copied;
  };
  const plan = checklist && planOfProgress(checklist, evidence);
  const forMany = plan?.situation === 'many-users';
  const openList = () => void openPage('desk', plan ? deskQuery(plan) : '#ticket');
  const people = pending.filter(({ waitsFor }) => waitsFor === undefined);
  const server = pending.filter(({ waitsFor }) => waitsFor === 'server');
  const ready = people.filter((item) => item.checkAfter <= now).length;
  const noTicket = plan !== null && plan.ticket === null && plan.because !== null;
  const comparing = wished?.of === card?.url ? (wished?.open ?? null) : null;
  const setComparing = (open: boolean) => setWished(card && { of: card.url, open });

  const onTool = async (tool: StepTool) => {
    if (forMany && (tool === 'ticket' || tool === 'collect')) return openList();
    if (tool === 'ticket') return setWriting(true);
    if (tool === 'screenshot') return void takeShot();
    if (tool === 'collect') return void openPage('desk', '#ticket');
    if (tool === 'compare') {
      setComparing(true);
      return comparison.current?.scrollIntoView();
    }
    if (tool === 'remind' && card) return setSaid((await remind()) ? popupText.reminded : popupText.notStored);
    const text =
      tool === 'ask-data'
        ? askDataMessage
        : tool === 'login-message' && own
          ? signInMessage(own.checkAfter, card?.register ?? own.register, now)
          : null;
    if (text === null) return setSaid(popupText.afterSave);
    setSaid((await copyOrShow(text)) ? popupText.messageCopied : popupText.copyFailed);
  };

  return (
    <div className={styles.popup}>
      <header className={styles.head}>
        <h1>{popupText.title}</h1>
        <CardShowModeSwitch />
        <IconButton icon="camera" label={popupText.screenshot} onClick={() => void takeShot()} />
        <IconButton icon="gear" label={popupText.settings} onClick={() => void openPage('options')} />
      </header>

      <CardShowModeBar />

      <main className={styles.main}>
        <UpdateLine />
        {notes.map((note) => (
          <Notice key={note} tone="warning">
            {note}
          </Notice>
        ))}
        {teaching ? (
          <TeachBar field={teaching} />
        ) : kind === 'card' && card ? (
          <OpenCard key={card.url} aside={writing} comparing={comparing} onComparing={setComparing} comparison={comparison} />
        ) : kind !== 'card' ? (
          <PageAtHand kind={kind} address={address} lookAgain={lookAgain} />
        ) : null}
        {writing ? (
          <>
            <Button kind="quiet" size="small" icon="list" className={styles.back} onClick={() => setWriting(false)}>
              {popupText.back}
            </Button>
            <TicketTab browser={browser} />
          </>
        ) : (
          <>
            <Steps comparing={comparing === true} copy={copyOrShow} onTool={(tool) => void onTool(tool)} />
            <div role="status">{said && <Notice tone="info">{said}</Notice>}</div>
            {byHand !== null && <ByHand key={byHand} text={byHand} label={popupText.byHand} />}
            <ShownSchool />
            <PendingList silent items={server} now={now} actions={pendingActions} called={called} />
            <Waiting items={people} ready={ready} now={now} called={called} />
          </>
        )}
        <DeskLinks onDesk={(section) => void openPage('desk', `#${section}`)} />
        <p className={styles.more}>
          <Button kind="quiet" size="small" onClick={() => void openPage('help')}>
            {popupText.help}
          </Button>
          <Button kind="quiet" size="small" onClick={() => void openPage('options', '#diagnosis')}>
            {popupText.diagnosis}
          </Button>
        </p>
      </main>

      {!writing && !noTicket && (card !== null || checklist !== null) && (
        <footer className={styles.foot}>
          {forMany ? (
            <ManyFooter
              count={basket.length}
              hasThis={basket.some(({ id }) => id === card?.url)}
              onAdd={card ? () => void collect(personOfCard(card, recordKind), []) : null}
              onOpen={openList}
            />
          ) : (
            <CopyTicket leads={checklist !== null || comparing !== null} onShow={() => setWriting(true)} />
          )}
        </footer>
      )}
    </div>
  );
}
