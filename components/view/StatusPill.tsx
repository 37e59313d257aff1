import { useRef } from 'react';
import { useCard } from '@/components/card/card-context';
import { EffectiveTime } from '@/components/card/EffectiveTime';
import { useTicketAtHand } from '@/components/ticket/use-ticket-at-hand';
import { Sign } from '@/components/ui/Sign';
import { type PillState, pillState } from '@/utils/app/card/pill-state';
import { shortMessageText } from '@/utils/text/ru/situations';
import { pillText } from '@/utils/text/ru/strip';
import styles from './StatusPill.module.css';
import { TicketCopy } from './TicketCopy';
import { useKeptFocus } from './use-kept-focus';
import { useStanding } from './use-standing';

interface StatusPillProps {
  onOpen(): void;
  /** Shows the ticket that could not be copied. */
  onTicket(): void;
}

/**
 * All that the folded view says, and the copy of the ticket where something is wrong or the steps lead to one. In a place too narrow for words only the
 * sign and the number; the words stay for screen readers.
 */
export function StatusPill({ onOpen, onTicket }: StatusPillProps) {
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame, '', ownButton);
  const state = useStanding(pillState);
  const now = useCard((card) => card.now);
  const { asked } = useTicketAtHand();
  const tail = tailWords(state);
  const count = state.head.kind === 'issues' ? state.head.count : state.tail && 'count' in state.tail ? state.tail.count : null;
  return (
    <div ref={frame} className={styles.frame}>
      <button type="button" className={styles.pill} data-pill="" aria-expanded={false} title={pillText.open} onClick={onOpen}>
        <Sign tone={state.tone} size={16} />
        <span className={styles.words} data-words="">
          <Head head={state.head} now={now} />
          {tail && (isBut(state) ? `, ${pillText.but(tail)}` : ` · ${tail}`)}
        </span>
        {count !== null && (
          <span className={styles.count} aria-hidden="true">
            {count}
          </span>
        )}
      </button>
      {(asked || state.tone !== 'good') && <TicketCopy className={styles.copy} quiet onShow={onTicket} />}
    </div>
  );
}

const ownButton = (frame: HTMLElement) => frame.querySelector('button');

/** Good news that a known fault or difference takes back in part. */
const isBut = ({ head, tail }: PillState): boolean =>
  head.kind === 'updates' || head.kind === 'ready' || (head.kind === 'none' && (tail?.kind === 'differ' || tail?.kind === 'failing'));

function Head({ head, now }: { head: PillState['head']; now: number }) {
  switch (head.kind) {
    case 'refused':
      return shortMessageText[head.message] || pillText.whatToDo;
    case 'issues':
      return pillText.issues(head.count);
    case 'none':
      return pillText.none;
    case 'ready':
      return pillText.ready;
    case 'updates':
      return (
        <>
          {pillText.updates} <EffectiveTime at={head.at} now={now} form="by" />
        </>
      );
  }
}

function tailWords({ tail, head }: PillState): string | null {
  if (tail === null) return null;
  switch (tail.kind) {
    case 'issues':
      return pillText.issues(tail.count);
    case 'differ':
      return pillText.differ(tail.count);
    case 'unseen':
      return pillText.unseen(tail.count);
    case 'failing':
      return pillText.failing;
    case 'compared':
      return pillText.compared;
    case 'not-sent':
      return head.kind === 'none' ? pillText.notSent : null;
    case 'choose':
      return pillText.choose;
    case 'what-to-do':
      return pillText.whatToDo;
    case 'to-compare':
      return head.kind === 'none' ? pillText.toCompare : null;
  }
}
