import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { RadioGroup } from '@/components/ui/RadioGroup';
import type { ClaimBlock } from '@/utils/situations/types';
import { attachmentText, claimBlockedText, claimText, slowCheckText, ticketText } from '@/utils/text/ru/tickets';
import { ATTACHMENT_KINDS, type Device, SLOW_CHECKS, type TicketClaim, type TicketKind } from '@/utils/tickets/types';
import { type Editor, setPart } from './editor';
import { TextPart } from './TextPart';
import styles from './TicketForm.module.css';

interface TicksProps<Id extends string> {
  editor: Editor;
  path: 'claims' | 'attachments' | 'slowChecks';
  legend: string;
  hint?: string;
  ids: readonly Id[];
  labels: Readonly<Record<Id, string>>;
  chosen: readonly Id[];
  /** Ids that cannot be ticked, and why. */
  blocked?: ReadonlyMap<Id, string>;
}

/** Several boxes of one part of the draft. */
function Ticks<Id extends string>({ editor, path, legend, hint, ids, labels, chosen, blocked }: TicksProps<Id>) {
  return (
    <fieldset className={styles.group} data-path={path} tabIndex={-1}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {ids.map((id) => (
        <Checkbox
          key={id}
          label={labels[id]}
          {...(blocked?.has(id) ? { hint: blocked.get(id), disabled: true } : {})}
          checked={chosen.includes(id)}
          onChecked={(on) =>
            setPart(
              editor,
              path,
              on ? ids.filter((other) => other === id || chosen.includes(other)) : chosen.filter((other) => other !== id),
            )
          }
        />
      ))}
    </fieldset>
  );
}

const CLAIMS: Partial<Record<TicketKind, readonly TicketClaim[]>> = {
  general: ['data-verified', 'no-duplicates', 'login-checked'],
  login: ['data-verified', 'no-duplicates', 'login-checked'],
  role: ['data-verified', 'no-duplicates', 'login-checked'],
  'duplicate-search': ['data-verified', 'no-duplicates'],
};
const IN_USE_CLAIMS = ['not-in-organization', 'not-in-municipality'] as const;

interface ClaimFieldsProps {
  editor: Editor;
  kind: TicketKind;
  /** What cannot be claimed, and why. */
  blocked: ReadonlyMap<TicketClaim, ClaimBlock>;
}

/** What has been checked: nothing else is claimed. */
export function ClaimFields({ editor, kind, blocked }: ClaimFieldsProps) {
  const ids = kind === 'merge' ? (editor.draft.identifierInUse ? IN_USE_CLAIMS : []) : (CLAIMS[kind] ?? []);
  if (ids.length === 0) return null;
  const chosen = editor.draft.claims ?? [];
  return (
    <>
      <Ticks
        editor={editor}
        path="claims"
        legend={ticketText.claims}
        hint={ticketText.claimsHint}
        ids={ids}
        labels={claimText}
        chosen={chosen}
        blocked={new Map([...blocked].map(([claim, why]) => [claim, claimBlockedText(claim, why)]))}
      />
      {chosen.includes('login-checked') && ids.some((id) => id === 'login-checked') && (
        <TextPart
          editor={editor}
          path="loginCheckedOn"
          label={ticketText.loginCheckedOn}
          placeholder={ticketText.birthDateHint}
          inputMode="numeric"
        />
      )}
    </>
  );
}

export function AttachmentFields({ editor, fileName }: { editor: Editor; fileName: string }) {
  return (
    <>
      <Ticks
        editor={editor}
        path="attachments"
        legend={ticketText.attachments}
        hint={ticketText.attachmentsHint}
        ids={ATTACHMENT_KINDS}
        labels={attachmentText}
        chosen={editor.draft.attachments ?? []}
      />
      {(editor.draft.attachments?.length ?? 0) > 0 && <p className={styles.hint}>{ticketText.fileName(fileName)}</p>}
    </>
  );
}

export function SlowCheckFields({ editor }: { editor: Editor }) {
  return (
    <Ticks
      editor={editor}
      path="slowChecks"
      legend={ticketText.slowChecks}
      ids={SLOW_CHECKS}
      labels={slowCheckText}
      chosen={editor.draft.slowChecks ?? []}
    />
  );
}

const DEVICES: readonly { value: Device; label: string }[] = [
  { value: 'web', label: ticketText.deviceWeb },
  { value: 'mobile', label: ticketText.deviceMobile },
];

export function DeviceChoice({ editor }: { editor: Editor }) {
  return (
    <RadioGroup
      legend={ticketText.device}
      inline
      data-path="device"
      value={editor.draft.device ?? null}
      options={DEVICES}
      onValue={(value) => setPart(editor, 'device', value)}
    />
  );
}

/** Browser and system of whoever has the error: asked. `own` = what this runs in, put in only by her click: it is the user's only where she is the user. */
export function BrowserField({ editor, own }: { editor: Editor; own: string }) {
  const said = (editor.draft.browser ?? '').trim() !== '';
  return (
    <>
      <TextPart editor={editor} path="browser" label={ticketText.browser} hint={ticketText.browserHint} />
      {own !== '' && !said && (
        <Button kind="quiet" size="small" className={styles.own} onClick={() => setPart(editor, 'browser', own)}>
          {ticketText.browserOwn(own)}
        </Button>
      )}
    </>
  );
}

export function WebLoginChoice({ editor }: { editor: Editor }) {
  const worked = editor.draft.webLoginWorked;
  return (
    <RadioGroup
      legend={ticketText.webLogin}
      inline
      data-path="webLoginWorked"
      value={worked === undefined ? null : worked ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: ticketText.webLoginYes },
        { value: 'no', label: ticketText.webLoginNo },
      ]}
      onValue={(value) => setPart(editor, 'webLoginWorked', value === 'yes')}
    />
  );
}
