import type { ReactNode } from 'react';
import type { Settings } from '@/utils/domain/settings';
import type { ClaimBlock } from '@/utils/situations/types';
import { ticketText } from '@/utils/text/ru/tickets';
import { piecesOf } from '@/utils/tickets/gaps';
import { TICKETS } from '@/utils/tickets/registry';
import type { TicketClaim, TicketKind, TicketPart, TicketPerson } from '@/utils/tickets/types';
import type { Editor } from './editor';
import { MergeFields } from './MergeFields';
import { OrganizationFields } from './OrganizationFields';
import { PersonFields, RoleActionChoice } from './PersonFields';
import { AttachmentFields, BrowserField, ClaimFields, DeviceChoice, SlowCheckFields, WebLoginChoice } from './StoryFields';
import { TextPart } from './TextPart';
import styles from './TicketForm.module.css';

/** A subject that is itself a gap proposes nothing. */
const isGap = (subject: string) => piecesOf(subject).some(({ gap }) => gap);

export interface TicketFormProps {
  editor: Editor;
  kind: TicketKind;
  others: readonly TicketPerson[];
  /** Claims that cannot be made, and why. */
  blockedClaims: ReadonlyMap<TicketClaim, ClaimBlock>;
  /** What this runs in, '' when it is not known. */
  browser: string;
  /** The organisation stands elsewhere on the screen. */
  withoutOrganization?: boolean;
  /** So do the people and what is done with their roles. */
  withoutPeople?: boolean;
  onRemember?: (organization: Settings['organization']) => void;
  fileName: string;
  /** The subject that follows from the kind, shown where none is typed. */
  subject: string;
}

/** Every part of the draft that the kind uses, in the order of the text. */
export function TicketForm({
  editor,
  kind,
  others,
  blockedClaims,
  browser,
  withoutOrganization,
  withoutPeople,
  onRemember,
  fileName,
  subject,
}: TicketFormProps) {
  const fields: Record<TicketPart, () => ReactNode> = {
    people: () => <PersonFields editor={editor} kind={kind} />,
    roles: () => <RoleActionChoice editor={editor} />,
    merge: () => <MergeFields editor={editor} others={others} />,
    organization: () => (withoutOrganization ? null : <OrganizationFields editor={editor} {...(onRemember ? { onRemember } : {})} />),
    message: () => <TextPart editor={editor} path="message" label={ticketText.message} hint={ticketText.messageHint} />,
    description: () => (
      <TextPart
        editor={editor}
        path="description"
        label={ticketText.description}
        hint={kind === 'duplicate-search' ? ticketText.duplicateDescriptionHint : ticketText.descriptionHint}
        area
      />
    ),
    request: () => <TextPart editor={editor} path="request" label={ticketText.request} area />,
    claims: () => <ClaimFields editor={editor} kind={kind} blocked={blockedClaims} />,
    device: () => <DeviceChoice editor={editor} />,
    browser: () => (editor.draft.device === 'mobile' ? null : <BrowserField editor={editor} own={browser} />),
    'mobile-device': () => <TextPart editor={editor} path="mobileDevice" label={ticketText.mobileDevice} />,
    'web-login': () => <WebLoginChoice editor={editor} />,
    'failing-action': () => <TextPart editor={editor} path="failingAction" label={ticketText.failingAction} area />,
    'slow-checks': () => <SlowCheckFields editor={editor} />,
    attachments: () => <AttachmentFields editor={editor} fileName={fileName} />,
  };
  const elsewhere: readonly TicketPart[] = withoutPeople ? ['people', 'roles'] : [];
  const parts: readonly TicketPart[] = TICKETS[kind].parts;
  return (
    <div className={styles.form}>
      <TextPart editor={editor} path="subject" label={ticketText.subject} placeholder={isGap(subject) ? '' : subject} />
      {parts
        .filter((part) => !elsewhere.includes(part))
        .map((part) => (
          <div key={part} className={styles.part}>
            {fields[part]()}
          </div>
        ))}
    </div>
  );
}
