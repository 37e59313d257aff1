import type { ComponentProps } from 'react';
import { CardContext, useCard } from '@/components/panel/card-context';
import { HintDock } from '@/components/panel/HintDock';
import { MessageHint } from '@/components/panel/MessageHint';
import { type Filled, SupportHint } from '@/components/panel/SupportHint';
import type { CardStore } from '@/utils/app/card-actions';
import { lastTicket } from '@/utils/app/last-ticket';
import type { WorkerPort } from '@/utils/app/ports';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { plainAddress } from '@/utils/domain/plain-address';
import type { Settings } from '@/utils/domain/settings';
import { findMessages } from '@/utils/page/known-messages';
import type { Sensed } from '@/utils/page/sense-page';
import { findSupportForm, type SupportForm, type SupportTexts } from '@/utils/page/support-form';
import { listenInView } from '@/utils/platform/messages';
import { hintText, type SupportPart } from '@/utils/text/ru/panel';
import { guardClicks } from './guard-clicks';
import { type Mounted, mount } from './mount';

interface Hint {
  mounted: Mounted;
  unguard(): void;
  about: string;
}

/** What Сверка offers on a page without a card: the steps for a known message, and to fill the support form. */
export function createPageHints(document: Document, store: CardStore, worker: Pick<WorkerPort, 'draft' | 'saveDraft'>) {
  let hint: Hint | null = null;
  /** Closed by the user: not shown again as long as the page says the same. */
  let closed = '';
  /** Ends the answers to the popup; null while the page says nothing that it could ask for. */
  let unlisten: (() => void) | null = null;
  let shown: readonly KnownMessageId[] = [];

  /** The popup is told of the messages even when our own hint was closed. */
  function answer(messages: readonly KnownMessageId[]): void {
    shown = messages;
    if (messages.length > 0) {
      unlisten ??= listenInView({
        pageMessages: () => ({ messages: [...shown], url: plainAddress(document.location.href) }),
        stateChanged: store.actions.reload,
      });
      return;
    }
    unlisten?.();
    unlisten = null;
  }

  function hide(): void {
    hint?.unguard();
    hint?.mounted.unmount();
    hint = null;
  }

  function close(): void {
    closed = hint?.about ?? '';
    hide();
  }

  async function show(about: string, form: SupportForm | null): Promise<void> {
    const ticket = form ? await lastTicket(worker) : '';
    if (hint?.about === about) return;
    hide();
    const mounted = mount();
    hint = { mounted, unguard: guardClicks(mounted.root, mounted.host), about };
    mounted.render(
      <CardContext value={store}>
        {form ? (
          <HintDock title={hintText.formPill} onClose={close}>
            <FormHint hasTicket={ticket !== ''} fill={(contact) => fill(form, contact, store, worker)} />
          </HintDock>
        ) : (
          <HintDock title={hintText.pill} onClose={close}>
            <MessageHint unfolded />
          </HintDock>
        )}
      </CardContext>,
    );
  }

  return {
    /** Takes everything off: a card has come, or the panel ends. */
    stop(): void {
      hide();
      answer([]);
    },
    /** Looks at the page; to be called from time to time while no card stands there. */
    look(sensed: Sensed | null): void {
      const messages = sensed === null ? [] : findMessages(document).map(({ id }) => id);
      store.actions.messagesShown(messages);
      answer(messages);
      const form = sensed === 'support' ? findSupportForm(document) : null;
      const about = form ? 'form' : messages.join(' ');
      if (about !== closed) closed = '';
      if (about === '' || closed !== '') hide();
      else if (hint?.about !== about) void show(about, form);
    },
  };
}

/** The settings may come after the hint: what is asked for then is asked anew. */
function FormHint(props: Pick<ComponentProps<typeof SupportHint>, 'hasTicket' | 'fill'>) {
  const contact = useCard((state) => state.settings.contact);
  return <SupportHint contact={contact} {...props} />;
}

/** «Тема: …» and the body of the ticket copied last go into «Описание» as they were copied; nothing is sent. */
async function fill(
  form: SupportForm,
  contact: Settings['contact'],
  { state, actions }: CardStore,
  worker: Pick<WorkerPort, 'draft' | 'saveDraft'>,
): Promise<Filled> {
  // The organisation may have been told in another tab since.
  await actions.reload();
  const { contact: known, organization } = state.getState().settings;
  const description = await lastTicket(worker);
  const texts: SupportTexts = { description, fullName: contact.name, email: contact.email, school: organization.name };
  const results = await form.fill(texts);
  const parts = Object.keys(texts) as SupportPart[];
  const done = parts.filter((part) => results[part]?.ok === true);
  const told = contact.name !== known.name || contact.email !== known.email;
  if (done.length > 0) void actions.saveSettings({ supportFormUrl: location.href, ...(told ? { contact } : {}) });
  return { done, refused: parts.filter((part) => results[part]?.ok === false) };
}
