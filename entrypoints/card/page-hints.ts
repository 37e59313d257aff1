import type { CardStore } from '@/utils/app/card/card-actions';
import type { Scene } from '@/utils/app/card/card-state';
import { followState } from '@/utils/app/card/follow-state';
import type { Filled, SupportPart, SupportTexts } from '@/utils/domain/support-form';
import { findMessages } from '@/utils/page/known-messages';
import type { Sensed } from '@/utils/page/sense-page';
import { findSupportForm, type SupportForm } from '@/utils/page/support-form';
import { createRegisterHint, type RegisterNews } from './register-hint';

const NOTHING: Scene = { kind: 'nothing' };
/** Pause after the last of many scrolls before a register is looked at again, ms. */
const SOON = 250;

export interface PageHints {
  /** A card has come: what the page said before it is no matter any more. */
  rest(): void;
  /** Looks at the page; to be called from time to time while no card stands there. */
  look(sensed: Sensed | null): void;
  /** Popup, desk or another tab were in use: what was kept of the card that was left may be another. */
  refresh(): void;
  /** Closed by the user: not shown again as long as the page says the same. */
  dismiss(): void;
  rowAt(row: number): Element | null;
  /** «Проверить список», now and by itself from now on; or no more. */
  checkRows(on: boolean): void;
  fill(texts: SupportTexts): Promise<Filled | null>;
}

/** What Сверка offers on a page without a card: the steps for a known message, to fill the support form, duplicates in the register. */
export function createPageHints(document: Document, { state, actions }: CardStore, signal: AbortSignal): PageHints {
  /** What the page says now that a hint is for; '' = nothing. */
  let about = '';
  let closed = '';
  /** Counts the looks: an answer that comes late is about another page. */
  let looks = 0;
  let form: SupportForm | null = null;
  let news: RegisterNews | null = null;
  const register = createRegisterHint(document, () => {
    const { settings, listKept } = state.getState();
    return { checks: settings.place?.checksRows === true, rulesOff: settings.rulesOff, listKept };
  });
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** Other rows come as she scrolls, pages and filters; the sign of a row that has changed has gone already. */
  const lookSoon = () => {
    if (news === null) return;
    clearTimeout(soon);
    soon = setTimeout(() => news !== null && !signal.aborted && void lookAtRegister(), SOON);
  };
  for (const type of ['scroll', 'click', 'input'] as const)
    window.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  followState(state, (now, before) => (now.listKept !== before.listKept || now.settings !== before.settings) && lookSoon(), signal);
  signal.addEventListener('abort', () => clearTimeout(soon));

  /** `key` tells one hint from another; '' = there is nothing to say in the page. */
  function show(key: string, scene: Scene): void {
    if (key !== closed) closed = '';
    about = key;
    actions.setScene(scene, key === '' || closed !== '');
  }

  /** Names of persons' fields and no card: a register, it may be. */
  async function lookAtRegister(): Promise<void> {
    const asked = looks;
    const found = await register.look();
    if (asked !== looks || signal.aborted) return;
    news = found;
    show(found?.about ?? '', found ? found.scene : NOTHING);
  }

  return {
    rest() {
      looks += 1;
      about = '';
      [form, news] = [null, null];
    },
    look(sensed) {
      looks += 1;
      if (sensed !== 'card') news = null;
      const messages = sensed === null ? [] : findMessages(document).map(({ id }) => id);
      actions.messagesShown(messages);
      form = sensed === 'support' ? findSupportForm(document) : null;
      if (form) show('form', { kind: 'form', limit: form.descriptionLimit() });
      else if (messages.length > 0) show(messages.join(' '), { kind: 'message' });
      else if (sensed === 'card') void lookAtRegister();
      else show('', NOTHING);
    },
    refresh: register.forget,
    dismiss() {
      closed = about;
      actions.setScene(state.getState().scene, true);
    },
    checkRows(on) {
      closed = '';
      actions.rememberPlace({ checksRows: on });
    },
    rowAt: (row) => news?.rowAt(row) ?? null,
    async fill(texts) {
      if (!form?.stillThere()) return null;
      const results = await form.fill(texts);
      const parts = Object.keys(texts) as SupportPart[];
      return {
        done: parts.filter((part) => results[part]?.ok === true),
        refused: parts.filter((part) => results[part]?.ok === false),
      };
    },
  };
}
