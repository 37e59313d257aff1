import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { blockedClaims } from '@/utils/app/ticket/claims';
import { tickFor } from '@/utils/app/ticket/deliberate-ticks';
import { editedDraft, prefillTicket, suggestedKind } from '@/utils/app/ticket/draft-ticket';
import { longTicket } from '@/utils/app/ticket/long-text';
import { maySamePerson } from '@/utils/app/ticket/merge-cards';
import type { TicketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import { editPart, type TicketEdits } from '@/utils/app/ticket/ticket-edits';
import { otherOrganizations } from '@/utils/app/ticket/ticket-organization';
import { personOfCard } from '@/utils/app/ticket/ticket-person';
import type { TicketSources } from '@/utils/app/ticket/ticket-sources';
import { permDay } from '@/utils/domain/perm-time';
import type { Settings } from '@/utils/domain/settings';
import { textOfNoTicket } from '@/utils/text/ru/situations';
import { ticketKindText, ticketText } from '@/utils/text/ru/tickets';
import { attachmentName } from '@/utils/tickets/file-name';
import { clipboardText, layOutTicket, TICKETS } from '@/utils/tickets/registry';
import { type DraftPath, TICKET_KINDS, type TicketClaim, type TicketKind, type TicketPerson } from '@/utils/tickets/types';
import { CopyBar } from './CopyBar';
import { type Editor, focusPart } from './editor';
import { MergeSides } from './MergeSides';
import { MissingList } from './MissingList';
import { OrganizationFields } from './OrganizationFields';
import styles from './TicketEditor.module.css';
import { TicketForm } from './TicketForm';
import { TicketNotices } from './TicketNotices';
import { TicketPreview } from './TicketPreview';
import { TicketShorten } from './TicketShorten';
import { TicketSplit } from './TicketSplit';

export interface TicketEditorProps {
  /** What the draft is made from. Keep the object while nothing in it changes. */
  sources: TicketSources;
  edits: TicketEdits;
  onEdits(edits: TicketEdits): void;
  /** Puts a text on the clipboard, a whole ticket with its kind; false when it was refused. Only ever called from a click. */
  copy(text: string, kind?: TicketKind): Promise<boolean>;
  /** Stores the organisation; left out where the organisation's policy has laid it down. */
  onOrganization?: (organization: Settings['organization'], contact?: Settings['contact']) => void;
  /** Who writes the tickets; asked for with the organisation while it is empty. */
  contact?: Settings['contact'];
  /** Address of the support form, '' while it is not known. */
  formUrl?: string;
  /** Cards seen or collected that may be the second record of a merge. */
  others?: readonly TicketPerson[];
  /** Collecting several people; left out where it is not offered. */
  basket?: {
    count: number;
    hasThis: boolean;
    takesLink?: boolean;
    onAdd(person: TicketPerson, claims: readonly TicketClaim[]): void;
    onOpen(): void;
  };
  onCopied?: () => void;
  /** What is known of the card beside the text: its errors, the update to wait for. Left out where there is no card. */
  atHand?: TicketAtHand;
  /** Leads to the errors of the card. */
  onMend?: () => void;
  /** Several people of the ticket; they lead to an input by `go`, and show the one that is wanted. */
  people?: (part: { go(path: DraftPath): void; editor: Editor; wanted: DraftPath | null }) => ReactNode;
  /** What is asked of the people, and what they lack, stands there already. */
  listed?: boolean;
}

/** The ticket's text can be read at a glance, its data are folded away until they are wanted. */
export function TicketEditor({
  sources,
  edits,
  onEdits,
  copy,
  onOrganization,
  contact,
  formUrl = '',
  others = [],
  basket,
  onCopied,
  atHand,
  onMend,
  people,
  listed = false,
}: TicketEditorProps) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<DraftPath | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const { plan, settings } = sources;
  const kind = edits.kind ?? suggestedKind(plan);
  const blocked = useMemo(() => blockedClaims(sources, edits), [sources, edits]);
  const base = useMemo(() => prefillTicket(kind, sources), [kind, sources]);
  const draft = useMemo(() => editedDraft(kind, sources, edits), [kind, sources, edits]);
  const ticket = useMemo(() => layOutTicket(kind, draft), [kind, draft]);
  const long = useMemo(() => longTicket(kind, draft), [kind, draft]);
  const missing = useMemo(() => new Set(ticket.missingItems.map(({ path }) => path)), [ticket]);
  const editor: Editor = { draft, base, edits, missing, change: onEdits };
  // The settings know no organisation yet: it is asked for in plain sight, once.
  const askOrganization = settings.organization.territory.trim() === '' || settings.organization.name.trim() === '';

  useEffect(() => {
    if (wanted === null) return;
    focusPart(root.current, wanted);
    setWanted(null);
  }, [wanted]);

  const go = (path: DraftPath) => {
    const inSight = (askOrganization && path.startsWith('organization.')) || (listed && /^(people\.|roleAction$)/u.test(path));
    if (!inSight) setOpen(true);
    setWanted(path);
  };

  const person = draft.people?.[0];
  // In a merge the draft's person is only the head of the ticket; the card's own is collected.
  const own = kind === 'merge' && sources.card ? personOfCard(sources.card, sources.recordKind) : null;
  const bothKnown = Boolean(draft.from?.fullName && draft.onto?.fullName);
  const twin = sources.other ?? null;
  const looksSame = kind !== 'merge' && twin !== null && person !== undefined && maySamePerson(person, twin);
  const { filer } = TICKETS[kind];
  const lacks = atHand?.missing ?? ticket.missingItems;
  const complete = atHand?.complete ?? ticket.missing.length === 0;
  const asked = atHand?.asked ?? true;
  const copyAnyway = () => {
    onEdits(editPart(edits, 'despiteFaults', tickFor('despiteFaults', draft)));
    void copy(clipboardText(layOutTicket(kind, { ...draft, despiteFaults: true })), kind).then((copied) => {
      if (copied) onCopied?.();
    });
  };
  return (
    <div ref={root} className={styles.editor}>
      {plan && plan.ticket === null && plan.because && edits.kind === null && (
        <Notice tone="info">{textOfNoTicket({ because: plan.because, next: plan.next })}</Notice>
      )}
      <div className={styles.kind}>
        <Select
          label={ticketText.kind}
          hint={ticketKindText[kind].about}
          value={kind}
          options={TICKET_KINDS.map((value) => ({
            value,
            label: plan?.ticket === value ? `${ticketKindText[value].title} (${ticketText.fits})` : ticketKindText[value].title,
          }))}
          onValue={(value) => onEdits({ ...edits, kind: value })}
        />
      </div>
      {looksSame && (
        <Notice
          tone="info"
          actions={
            <Button size="small" icon="people" onClick={() => onEdits({ ...edits, kind: 'merge' })}>
              {ticketText.mergeThem}
            </Button>
          }
        >
          {ticketText.looksSame([twin.fullName, twin.birthDate].filter(Boolean).join(', '))}
        </Notice>
      )}
      {filer === 'person' && <Notice tone="info">{ticketText.personFiles}</Notice>}
      {kind === 'role' && <Notice tone="info">{ticketText.adminFiles}</Notice>}
      {people?.({ go, editor, wanted })}
      {askOrganization && (
        <OrganizationFields editor={editor} {...(onOrganization ? { onRemember: onOrganization } : {})} {...(contact ? { contact } : {})} />
      )}
      {kind === 'merge' && <MergeSides editor={editor} known={[...(own ? [own] : []), ...others, ...(sources.people ?? [])]} />}
      <TicketNotices
        atHand={atHand ?? null}
        ticket={ticket}
        organizations={atHand ? [] : otherOrganizations(base, settings)}
        now={sources.now}
        onMend={onMend ?? (() => go((ticket.missingItems.find(({ fault }) => fault) ?? ticket.missingItems[0])?.path ?? ''))}
        onCopyAnyway={copyAnyway}
      />
      {asked ? (
        <MissingList items={listed ? lacks.filter(({ path }) => !path.startsWith('people.')) : lacks} onGo={go} />
      ) : (
        <p className={classNames(styles.hint, styles.aside)}>{ticketText.notAsked}</p>
      )}
      <TicketPreview text={clipboardText(ticket)} />
      <CopyBar
        kind={kind}
        ticket={ticket}
        complete={complete}
        attached={draft}
        copy={copy}
        formUrl={formUrl}
        {...(onCopied ? { onCopied } : {})}
      />
      <Disclosure summary={ticketText.edit} open={open} onToggle={setOpen}>
        <TicketForm
          editor={editor}
          kind={kind}
          others={others}
          blockedClaims={blocked}
          browser={sources.browser ?? ''}
          withoutOrganization={askOrganization}
          subject={ticket.subject}
          withoutPeople={listed}
          fileName={attachmentName(kind, draft.attachments?.[0] ?? 'error', permDay(sources.now), 1)}
        />
      </Disclosure>
      {long?.way === 'split' && <TicketSplit kind={kind} draft={draft} length={long.length} groups={long.groups} copy={copy} />}
      {long?.way === 'shorten' && <TicketShorten long={long} copy={copy} onGo={go} />}
      {basket?.takesLink && person && (
        <div className={styles.basket}>
          <Button size="small" icon="people" onClick={() => basket.onAdd(own ?? person, draft.claims ?? [])}>
            {ticketText.takeLink}
          </Button>
          <Button kind="quiet" size="small" onClick={basket.onOpen}>
            {ticketText.openBasket(basket.count)}
          </Button>
        </div>
      )}
      {basket && !basket.takesLink && person && (TICKETS[kind].severalPeople || (kind === 'merge' && !bothKnown)) && (
        <div className={styles.basket}>
          {kind === 'merge' && <p className={styles.hint}>{basket.hasThis ? ticketText.keptForMerge : ticketText.keepForMergeWhy}</p>}
          <Button size="small" icon="people" onClick={() => basket.onAdd(own ?? person, draft.claims ?? [])}>
            {kind === 'merge' ? ticketText.keepForMerge : basket.hasThis ? ticketText.updateInBasket : ticketText.addToBasket}
          </Button>
          {basket.count > 0 && (
            <Button kind="quiet" size="small" onClick={basket.onOpen}>
              {ticketText.openBasket(basket.count)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
