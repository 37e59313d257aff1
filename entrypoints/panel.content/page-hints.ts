import type { Filled } from '@/components/panel/SupportHint';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { WorkerPort } from '@/utils/app/ports';
import { lastTicket } from '@/utils/app/ticket/last-ticket';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { plainAddress } from '@/utils/domain/plain-address';
import type { Settings } from '@/utils/domain/settings';
import { findMessages } from '@/utils/page/known-messages';
import type { Sensed } from '@/utils/page/sense-page';
import { findSupportForm, type SupportForm, type SupportTexts } from '@/utils/page/support-form';
import { listenInView } from '@/utils/platform/messages/messages';
import type { SupportPart } from '@/utils/text/ru/panel';
import { guardClicks } from './guard-clicks';
import { mount } from './mount';
import { loadPanelView } from './panel-view';
import { createRegisterHint, type RegisterNews } from './register-hint';

interface Hint {
  about: string;
  stop(): void;
}

/** What Сверка offers on a page without a card: the steps for a known message, and to fill the support form. */
export function createPageHints(
  document: Document,
  store: CardStore,
  worker: Pick<WorkerPort, 'draft' | 'saveDraft' | 'ignored' | 'setIgnored'>,
) {
  let hint: Hint | null = null;
  /** What the page says now that a hint is for; '' = nothing. */
  let wanted = '';
  /** Counts the looks: an answer that comes late is about another page. */
  let looks = 0;
  /** Closed by the user: not shown again as long as the page says the same. */
  let closed = '';
  /** Ends the answers to the popup; null while the page says nothing that it could ask for. */
  let unlisten: (() => void) | null = null;
  let shown: readonly KnownMessageId[] = [];
  const register = createRegisterHint(document, worker);

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
    hint?.stop();
    hint = null;
  }

  function close(): void {
    closed = hint?.about ?? '';
    hide();
  }

  async function show(about: string, form: SupportForm | null, news: RegisterNews | null): Promise<void> {
    const [view, ticket] = await Promise.all([loadPanelView(), form ? lastTicket(worker) : '']);
    if (view === null || wanted !== about || hint?.about === about) return;
    hide();
    const mounted = mount();
    const unguard = guardClicks(mounted.root, mounted.host);
    const undraw = view.drawHint(mounted, {
      store,
      form: form && { hasTicket: ticket !== '', fill: (contact) => fill(form, contact, store, worker) },
      register: news && {
        ...news.props,
        onShow(place) {
          const row = news.rowAt(place);
          if (row) mounted.point(row);
        },
      },
      onClose: close,
    });
    hint = {
      about,
      stop() {
        undraw();
        unguard();
        mounted.unmount();
      },
    };
  }

  return {
    /** Takes everything off: a card has come, or the panel ends. */
    stop(): void {
      looks += 1;
      wanted = '';
      hide();
      answer([]);
    },
    /** Looks at the page; to be called from time to time while no card stands there. */
    look(sensed: Sensed | null): void {
      looks += 1;
      const messages = sensed === null ? [] : findMessages(document).map(({ id }) => id);
      store.actions.messagesShown(messages);
      answer(messages);
      const form = sensed === 'support' ? findSupportForm(document) : null;
      const about = form ? 'form' : messages.join(' ');
      if (about === '' && sensed === 'card') void lookAtRegister();
      else want(about, form, null);
    },
    /** The popup, the desk or another tab were in use: what was kept of the card that was left may be another. */
    refresh: register.forget,
  };

  /** Names of persons' fields and no card: a register, it may be. */
  async function lookAtRegister(): Promise<void> {
    const asked = looks;
    const news = await register.look();
    if (asked === looks) want(news?.about ?? '', null, news);
  }

  function want(about: string, form: SupportForm | null, news: RegisterNews | null): void {
    if (about !== closed) closed = '';
    wanted = closed === '' ? about : '';
    if (wanted === '') hide();
    else if (hint?.about !== wanted) void show(wanted, form, news);
  }
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
  const limit = form.descriptionLimit();
  // Cut in silence it would lose people: a ticket that is too long is proposed to be split.
  const tooLong = limit !== null && description.length > limit ? { length: description.length, limit } : null;
  const texts: SupportTexts = {
    ...(tooLong ? {} : { description }),
    fullName: contact.name,
    email: contact.email,
    school: organization.name,
  };
  const results = await form.fill(texts);
  const parts = Object.keys(texts) as SupportPart[];
  const done = parts.filter((part) => results[part]?.ok === true);
  const told = contact.name !== known.name || contact.email !== known.email;
  if (done.length > 0) void actions.saveSettings({ supportFormUrl: location.href, ...(told ? { contact } : {}) });
  return { done, refused: parts.filter((part) => results[part]?.ok === false), ...(tooLong ? { tooLong } : {}) };
}
