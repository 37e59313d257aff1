import { type CardSnapshot, FIELD_IDS } from '@/utils/domain/card';
import type { CardView } from './card-view';
import { findMessages } from './known-messages';
import { attr, flatParent, prepareDom, selectAll, tagOf, textContentOf } from './safe-dom';
import { drawnText, normalizeLabel, Sight } from './visible-text';

export interface SaveWatcher {
  /** The app has accepted a save. `url` is the card's address, `savedAt` epoch ms, `snapshot` what was saved. */
  onSaved(save: { url: string; savedAt: number; snapshot: CardSnapshot }): void;
  /** The app has shown an error and kept the card in edit mode. */
  onRefused?(): void;
  onCancelled?(): void;
}

export interface SaveWatch {
  /** To be told of every change of the card (`watchPage`'s `onChange`). */
  see(view: CardView | null): void;
}

const SAVE = /^(?:сохранить|записать)(?:\s|$)/;
const CANCEL = /^(?:отменить|отмена|не сохранять)(?:\s|$)/;
const NOTICE = /есть несохраненные изменения/;
const SUCCESS = /(?:успешно\s+)?(?:сохранен[аоы]?|обновлен[аоы]?)(?:\s+успешно)?[.!]?$/;
/** How long after the press an answer of the app is still its answer, ms. */
const PATIENCE = 30_000;
/** How long a card may be away between its edit and its view mode, ms. */
const ABSENCE = 15_000;

/**
 * Knows a save that the app has accepted: the card goes from edit to view mode with the new values, or its notice «Есть несохранённые
 * изменения» goes after «Сохранить» and no error comes. A save by keyboard is known by its values. Each save is told once.
 */
export function watchSave(
  document: Document,
  watcher: SaveWatcher,
  { signal, now = () => Date.now() }: { signal: AbortSignal; now?: () => number },
): SaveWatch {
  prepareDom(document);
  let edit: { baseline: CardSnapshot; latest: CardSnapshot; seenAt: number; notice: boolean } | null = null;
  let intent: { kind: 'save' | 'cancel'; at: number } | null = null;
  let last: { key: string; at: number } | null = null;
  let timer = 0;
  const view = document.defaultView;

  function press(kind: 'save' | 'cancel'): void {
    intent = { kind, at: now() };
    if (kind === 'save') wait();
  }

  /** While an answer is due the notice is looked at even when nothing of the card changes. */
  function wait(): void {
    if (!view) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (signal.aborted || !isDue('save')) return;
      judgeNotice();
      if (isDue('save')) wait();
    }, 250);
  }

  const isDue = (kind: 'save' | 'cancel'): boolean => intent?.kind === kind && now() - intent.at <= PATIENCE;

  function onClick(event: Event): void {
    const words = buttonWords(event);
    if (SAVE.test(words)) press('save');
    else if (CANCEL.test(words)) press('cancel');
  }

  /** Ctrl+S is a save, Esc may be a cancel. Enter tells nothing: it also ends a date or a choice; where it submits, `submit` follows. */
  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && (event.code === 'KeyS' || event.key === 'Enter')) press('save');
    else if (event.key === 'Escape' && edit) press('cancel');
  }

  function accept(snapshot: CardSnapshot): void {
    const key = JSON.stringify([snapshot.url, snapshot.fields]);
    const at = now();
    intent = null;
    if (last && last.key === key && at - last.at < ABSENCE) return;
    last = { key, at };
    watcher.onSaved({ url: snapshot.url, savedAt: at, snapshot });
  }

  /** Still in edit mode: the notice has gone and there is no error, or there is one. */
  function judgeNotice(): void {
    if (!edit || !isDue('save')) return;
    if (hasError(document)) {
      intent = null;
      watcher.onRefused?.();
      return;
    }
    const notice = hasText(document, NOTICE);
    if (edit.notice && !notice && !isSameCard(edit.baseline, edit.latest)) {
      const saved = edit.latest;
      edit = { ...edit, baseline: saved, notice: false };
      accept(saved);
    } else edit.notice = edit.notice || notice;
  }

  function seeEdit(card: CardSnapshot): void {
    const at = now();
    if (!edit) edit = { baseline: card, latest: card, seenAt: at, notice: false };
    edit.latest = card;
    edit.seenAt = at;
    if (!isDue('save')) edit.notice = hasText(document, NOTICE);
    judgeNotice();
  }

  function seeView(card: CardSnapshot): void {
    const before = edit;
    edit = null;
    if (!before || now() - before.seenAt > ABSENCE + (isDue('save') ? PATIENCE : 0) || !isSamePerson(before, card)) return;
    const changed = !isSameCard(before.baseline, before.latest);
    const kept = isSameCard(before.latest, card);
    const back = isSameCard(before.baseline, card);
    if (kept && (changed ? !isDue('cancel') : isDue('save'))) accept(card);
    else if (back && changed) {
      intent = null;
      watcher.onCancelled?.();
    } else if (isDue('save') && !back) accept(card);
    else intent = null;
  }

  /** The card has gone right after «Сохранить»: a list that says «сохранено» has accepted it. */
  function seeNothing(): void {
    if (edit && isDue('save') && hasText(document, SUCCESS) && !hasError(document)) {
      const saved = edit.latest;
      edit = null;
      accept(saved);
    }
  }

  document.addEventListener('click', onClick, { capture: true, passive: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, passive: true, signal });
  document.addEventListener('submit', () => press('save'), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => view?.clearTimeout(timer));
  return {
    see: (card) => {
      if (signal.aborted) return;
      if (!card) seeNothing();
      else if (card.snapshot.mode === 'edit') seeEdit(card.snapshot);
      else seeView(card.snapshot);
    },
  };
}

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

/** Equal in all fields that both show. A field that one of them does not show says nothing. */
function isSameCard(a: CardSnapshot, b: CardSnapshot): boolean {
  return FIELD_IDS.every((id) => {
    const [one, two] = [a.fields[id], b.fields[id]];
    if (one.state === 'not-found' || two.state === 'not-found') return true;
    return textOf(one) === textOf(two);
  });
}

/** Spaces and the dress of numbers may differ between the modes. */
const textOf = (reading: { state: string; text?: string }): string => (reading.text ?? '').trim().replace(/\s+/g, ' ');

/** The same person's card: its address, or (an app may give the edit form one of its own) most of its core fields. */
function isSamePerson(before: { baseline: CardSnapshot; latest: CardSnapshot }, card: CardSnapshot): boolean {
  if (before.latest.url === card.url) return true;
  const same = (['lastName', 'firstName', 'birthDate', 'snils'] as const).filter((id) => {
    const now = textOf(card.fields[id]);
    return now !== '' && (textOf(before.latest.fields[id]) === now || textOf(before.baseline.fields[id]) === now);
  });
  return same.length >= 3;
}

/** A known refusal, or a field that is marked wrong and says so. */
function hasError(document: Document): boolean {
  if (findMessages(document).some(({ id }) => id === 'email-in-use' || id === 'snils-in-use' || id === 'unexpected-error')) return true;
  const sight = new Sight(document);
  return selectAll(document, '[role="alert"],[aria-invalid="true"]').some((element) => {
    if (attr(element, 'aria-invalid') === 'true') return sight.control(element);
    const text = normalizeLabel(textContentOf(element));
    return (
      text !== '' &&
      !NOTICE.test(text) &&
      !SUCCESS.test(text) &&
      /ошибк|некорректн|неверн|заполните|обязательн|не удалось|уже используется/.test(text) &&
      sight.text(element)
    );
  });
}

function hasText(document: Document, pattern: RegExp): boolean {
  const body = document.body;
  if (!body || !/охран|бновл/.test(textContentOf(body))) return false;
  const sight = new Sight(document);
  const walker = document.createTreeWalker(body, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.length > 200 || !/охран|бновл/.test(node.data)) continue;
    const parent = flatParent(node);
    if (parent && pattern.test(normalizeLabel(node.data)) && sight.letters(node)) return true;
  }
  return false;
}
