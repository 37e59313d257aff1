import type { CardSnapshot } from '@/utils/domain/card';
import { isSamePerson, type Sitting, saysTheSame, withSeen } from '@/utils/domain/same-person';
import type { CardView } from './card-view';
import { findMessages } from './known-messages';
import { type Root, rootsOf, showsText } from './page-texts';
import { attr, documentOf, isConnected, prepareDom, rootOf, selectAll, tagOf, textContentOf } from './safe-dom';
import { drawnText, normalizeLabel, Sight } from './visible-text';

export interface SaveWatcher {
  /** The app has accepted a save. `url` is the card's address, `savedAt` epoch ms, `snapshot` what was saved. */
  onSaved(save: { url: string; savedAt: number; snapshot: CardSnapshot }): void;
  /** The app has shown an error and kept the card in edit mode. */
  onRefused?(): void;
  onCancelled?(): void;
  /** «Сохранить» is being pressed in a card that has not been seen in its edit mode yet, and the app has not heard of it: look now, or never. */
  onUnseen?(): void;
}

export interface SaveWatch {
  /** To be told of every change of the card (`watchPage`'s `onChange`). */
  see(view: CardView | null): void;
}

const SAVE = /^(?:сохранить|записать)(?:\s|$)/;
const CANCEL = /^(?:отменить|отмена|не сохранять)(?:\s|$)/;
const NOTICE = /есть несохраненные изменения/;
const SUCCESS = /(?<!не )(?:сохранен[аоы]?|обновлен[аоы]?)(?:\s+успешно)?[.!]?$/;
const FAULT = /ошибк|некорректн|неверн|заполните|обязательн|не удалось|уже используется/;
const REFUSALS: ReadonlySet<string> = new Set(['email-in-use', 'snils-in-use', 'unexpected-error']);
/** How long after the press an answer of the app is still its answer, ms. */
const PATIENCE = 30_000;
/** A pointer that went down on a button is a press only if a click follows in this time, or the button has gone, ms. */
const PRESSED = 1000;
/** How long a card may be away between its edit and its view mode, ms. */
const ABSENCE = 15_000;
/** An error that stood there before the press may be the one before last: the app has so long to take it away, ms. */
const STALE = 1500;
/** A list that stands in the card's place so long is where the app went after the save, and no moment in between, ms. */
const GONE = 1500;

/** A card in edit mode, from its first sight on. */
interface Edit {
  sitting: Sitting;
  baseline: CardSnapshot;
  latest: CardSnapshot;
  seenAt: number;
  /** «Есть несохранённые изменения» is shown. */
  notice: boolean;
  /** Since when the card has not been there, or null. */
  goneAt: number | null;
}

/** A press of «Сохранить» or «Отменить», and what the page said at that moment. */
interface Intent {
  kind: 'save' | 'cancel';
  at: number;
  said: { fault: boolean; success: boolean };
  /**
   * The button that the pointer went down on, until a click or a submit follows: an open list or calendar swallows the click, and then nothing is
   * saved. Null = the press is complete.
   */
  begun: Element | null;
}

/**
 * Knows a save that the app has accepted: the card goes from edit to view mode with the new values; its notice «Есть несохранённые изменения» goes
 * after «Сохранить», or «сохранено» comes, and no error; or a list or another person's card takes its place. A save by keyboard is known by its
 * values. Each save is told once, and of the person whose card was open. Looks through open shadow roots and into frames without an address.
 */
export function watchSave(
  document: Document,
  watcher: SaveWatcher,
  { signal, now = () => Date.now() }: { signal: AbortSignal; now?: () => number },
): SaveWatch {
  prepareDom(document);
  const heard = new WeakSet<Root>();
  let edit: Edit | null = null;
  let intent: Intent | null = null;
  let last: { key: string; at: number } | null = null;
  let timer = 0;
  const view = document.defaultView;

  function press(kind: 'save' | 'cancel', begun: Element | null = null): void {
    if (kind === 'save' && edit === null) watcher.onUnseen?.();
    const roots = rootsOf(document);
    // One press comes as a pointer, a click and a submit; what the page said before it counts.
    const again = intent?.kind === kind && now() - intent.at < STALE;
    const said = again && intent ? intent.said : { fault: hasFault(roots), success: hasText(roots, SUCCESS) };
    intent = { kind, at: now(), said, begun: again && intent?.begun === null ? null : begun };
    if (kind === 'save') wait();
  }

  /** While an answer is due the page is looked at even when nothing of the card changes. */
  function wait(): void {
    if (!view) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (signal.aborted || !isDue('save')) return;
      judge();
      if (isDue('save')) wait();
    }, 250);
  }

  function isDue(kind: 'save' | 'cancel'): boolean {
    if (intent?.kind !== kind) return false;
    const age = now() - intent.at;
    // An app may act on the pointer and take its button away before there is a click.
    if (intent.begun && age < PRESSED && !isConnected(intent.begun)) intent.begun = null;
    return age <= (intent.begun ? PRESSED : PATIENCE);
  }

  function onPress(event: Event): void {
    const words = buttonWords(event);
    const begun = event.type === 'pointerdown' ? ((event.composedPath()[0] as Element | undefined) ?? null) : null;
    if (SAVE.test(words)) press('save', begun);
    else if (CANCEL.test(words)) press('cancel', begun);
  }

  /** Ctrl+S is a save, Esc may be a cancel. Enter tells nothing: it also ends a date or a choice; where it submits, `submit` follows. */
  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && (event.code === 'KeyS' || event.key === 'Enter')) press('save');
    else if (event.key === 'Escape' && edit) press('cancel');
  }

  function accept(snapshot: CardSnapshot, at = now()): void {
    const key = JSON.stringify([snapshot.url, snapshot.fields]);
    intent = null;
    if (last && last.key === key && at - last.at < ABSENCE) return;
    last = { key, at };
    watcher.onSaved({ url: snapshot.url, savedAt: at, snapshot });
  }

  /** What the page says while an answer to «Сохранить» is due. */
  function judge(): void {
    if (!edit || !intent || !isDue('save')) return;
    const { said, at } = intent;
    const roots = rootsOf(document);
    if (hasFault(roots) && (!said.fault || now() - at >= STALE)) {
      intent = null;
      watcher.onRefused?.();
      return;
    }
    const success = hasText(roots, SUCCESS);
    if (!success) said.success = false;
    const confirmed = success && !said.success;
    if (edit.goneAt !== null) {
      const listed = now() - edit.goneAt >= GONE && !hasFault(roots) && showsList(roots);
      if (confirmed || listed) leave(edit);
      return;
    }
    const notice = hasText(roots, NOTICE);
    if ((confirmed || (edit.notice && !notice)) && !saysTheSame(edit.baseline, edit.latest)) {
      const saved = edit.latest;
      edit = { ...edit, baseline: saved, notice: false };
      accept(saved);
    } else edit.notice ||= notice;
  }

  /** The card has been left after «Сохранить», and nothing speaks against the save. */
  function leave({ latest, goneAt }: Edit): void {
    edit = null;
    accept(latest, goneAt ?? now());
  }

  function seeEdit(card: CardSnapshot): void {
    const at = now();
    if (edit && !isSamePerson(edit.sitting, card)) seeOther(edit);
    if (!edit) edit = { sitting: [card], baseline: card, latest: card, seenAt: at, notice: false, goneAt: null };
    edit.sitting = withSeen(edit.sitting, card);
    edit.latest = card;
    edit.seenAt = at;
    edit.goneAt = null;
    if (!isDue('save')) edit.notice = hasText(rootsOf(document), NOTICE);
    judge();
  }

  function seeView(card: CardSnapshot): void {
    if (!edit) return;
    const late = now() - edit.seenAt > ABSENCE + (isDue('save') ? PATIENCE : 0);
    if (late || !isSamePerson(edit.sitting, card)) {
      seeOther(late ? null : edit);
      return;
    }
    const { baseline, latest } = edit;
    const changed = !saysTheSame(baseline, latest);
    const kept = saysTheSame(latest, card);
    const back = saysTheSame(baseline, card);
    // Some apps draw the old values until the new ones have come back from the server.
    if (!kept && back && changed && isDue('save')) {
      edit = { ...edit, sitting: withSeen(edit.sitting, card), goneAt: null };
      return;
    }
    edit = null;
    if (kept && (changed ? !isDue('cancel') : isDue('save'))) accept(card);
    else if (back && changed) {
      intent = null;
      watcher.onCancelled?.();
    } else if (isDue('save') && !back) accept(card);
    else intent = null;
  }

  /** Another person's card stands where the edited one stood. */
  function seeOther(before: Edit | null): void {
    edit = null;
    if (before && isDue('save') && !hasFault(rootsOf(document))) leave(before);
    else intent = null;
  }

  function seeNothing(): void {
    if (!edit) return;
    edit.goneAt ??= now();
    judge();
  }

  function listen(root: Root): void {
    if (heard.has(root)) return;
    heard.add(root);
    const options = { capture: true, passive: true, signal };
    // A submit stays within its shadow root; a button that acts on the pointer may be gone before there is a click.
    root.addEventListener('submit', () => press('save'), options);
    if (!isDocument(root)) return;
    for (const type of ['pointerdown', 'click'] as const) root.addEventListener(type, onPress, options);
    root.addEventListener('keydown', onKey, options);
  }

  listen(document);
  signal.addEventListener('abort', () => view?.clearTimeout(timer));
  return {
    see: (card) => {
      if (signal.aborted) return;
      if (card && isConnected(card.container)) {
        listen(rootOf(card.container));
        listen(documentOf(card.container));
      }
      if (!card) seeNothing();
      else if (card.snapshot.mode === 'edit') seeEdit(card.snapshot);
      else seeView(card.snapshot);
    },
  };
}

const isDocument = (root: Root): root is Document => root.nodeType === 9;

/** What the pressed button says, through shadow borders; '' for a press beside buttons. */
function buttonWords(event: Event): string {
  for (const target of event.composedPath().slice(0, 12)) {
    const element = target as Element;
    if (element.nodeType !== 1) continue;
    const tag = tagOf(element);
    if (tag === 'input') return normalizeLabel((element as HTMLInputElement).value);
    const text = drawnText(textContentOf(element));
    if (text.length > 40) return '';
    if (text !== '') return normalizeLabel(text);
    const name = attr(element, 'aria-label') ?? attr(element, 'title');
    if (name) return normalizeLabel(name);
  }
  return '';
}

/** A known refusal, or a field that is marked wrong and says so. */
function hasFault(roots: readonly Root[]): boolean {
  const [first] = roots;
  if (!first) return false;
  if (findMessages(documentOf(first), roots).some(({ id }) => REFUSALS.has(id))) return true;
  return roots.some((root) => {
    const sight = new Sight(documentOf(root));
    return selectAll(root, '[role="alert"],[aria-invalid="true"]').some((element) => {
      if (attr(element, 'aria-invalid') === 'true') return sight.control(element);
      const text = normalizeLabel(textContentOf(element));
      return text !== '' && !NOTICE.test(text) && !SUCCESS.test(text) && FAULT.test(text) && sight.text(element);
    });
  });
}

const hasText = (roots: readonly Root[], pattern: RegExp): boolean =>
  showsText(roots, (text) => text.length <= 200 && /охран|бновл/.test(text) && pattern.test(normalizeLabel(text)));

/** Whether rows of a list stand on the page: that is where an app goes when it has closed a card. */
function showsList(roots: readonly Root[]): boolean {
  return roots.some((root) => {
    const sight = new Sight(documentOf(root));
    const rows = selectAll(root, 'tr,[role="row"]').filter((row) => textContentOf(row).trim() !== '' && sight.text(row));
    return rows.length > 1;
  });
}
