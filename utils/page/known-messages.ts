import type { KnownMessageId } from '@/utils/domain/known-message';
import { isMachinery, type Root, rootsOf, textsIn } from './page-texts';
import { documentOf, flatParent, tagOf, textContentOf } from './safe-dom';
import { normalizeLabel, Sight } from './visible-text';

/** A message seen on the page, and the element that says it. */
export interface SeenMessage {
  id: KnownMessageId;
  element: Element;
}

/** Word for word as in docs/domain.md 1 (letter of 24.10.2024; slides of 2023); compared in lower case, ё as е. */
const SENTENCES: readonly [RegExp, KnownMessageId][] = [
  [/адрес электронной почты уже используется/, 'email-in-use'],
  [/снилс уже используется/, 'snils-in-use'],
  [/вы не являетесь сотрудником или обучающимся/, 'not-employee'],
  [/вам не был предоставлен доступ к подсистемам/, 'no-access'],
  [/^пользователь не найден/, 'user-not-found'],
  [/непредвиденная ошибка/, 'unexpected-error'],
];

/** Codes count only as a heading or beside the word «ошибка»: house numbers and counts are numbers too. */
const CODE =
  /^(?:код ошибки|ошибка|error|http)?\s*:?\s*(307|404|500|502)(?:\s*[-–—.:|]?\s*(?:ошибка.*|error.*|not found|page not found|internal server error|bad gateway|temporary redirect|страница не найдена|nginx.*))?$/;

/** What each of them holds, or a part that it is spread over; a sign of no width may stand in the midst. A quick no for the texts of a card, which would be normalised for nothing. */
const MAY_SAY = /адрес|снилс|вы|вам|пользователь|непредвиденн|307|404|500|502|[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/i;

/** Every known message that can be seen in these roots (all of the document's, unless said otherwise), each id once. */
export function findMessages(document: Document, roots: readonly Root[] = rootsOf(document)): SeenMessage[] {
  const sights = new Map<Document, Sight>();
  const found = new Map<KnownMessageId, SeenMessage>();
  for (const root of roots) {
    for (const text of textsIn(root)) {
      const seen = messageIn(text, sights);
      if (seen && !found.has(seen.id)) found.set(seen.id, seen);
    }
  }
  return [...found.values()];
}

function messageIn(node: Text, sights: Map<Document, Sight>): SeenMessage | null {
  if (node.data.length < 3 || node.data.length > 400 || !MAY_SAY.test(node.data)) return null;
  const parent = flatParent(node);
  if (!parent || isMachinery(parent)) return null;
  const text = normalizeLabel(node.data);
  const sentence = SENTENCES.find(([pattern]) => pattern.test(text))?.[1] ?? spreadSentence(parent, text);
  const id = sentence ?? codeIn(text, parent);
  if (!id) return null;
  const document = documentOf(node);
  const sight = sights.get(document) ?? new Sight(document);
  sights.set(document, sight);
  return sight.letters(node) ? { id, element: parent } : null;
}

/** A sentence of which one word stands in an element of its own. */
function spreadSentence(parent: Element, text: string): KnownMessageId | undefined {
  if (!/^(?:адрес|снилс|вы не|вам не|пользователь|непредвиденная)/.test(text)) return undefined;
  for (let at: Element | null = parent, step = 0; at && step < 3; at = flatParent(at), step++) {
    const whole = textContentOf(at);
    if (whole.length > 300) return undefined;
    const found = SENTENCES.find(([pattern]) => pattern.test(normalizeLabel(whole)));
    if (found) return found[1];
  }
  return undefined;
}

/** An error page says the code in a heading or title, or stands almost empty around it. */
function codeIn(text: string, parent: Element): KnownMessageId | null {
  const code = CODE.exec(text)?.[1];
  if (!code) return null;
  const named = /ошибка|error|not found|gateway|redirect|не найдена/.test(text);
  const heading = /^h[1-3]$|^center$/.test(tagOf(parent));
  const alone = textContentOf(parent.ownerDocument.body ?? parent).length < 600;
  return (named && (heading || alone)) || (heading && alone) ? (`error-${code}` as KnownMessageId) : null;
}

/** Tells each message once when it appears, and again only after it has gone and come back. */
export function messageTeller(
  onMessage: (id: KnownMessageId, element: Element) => void,
): (document: Document, roots?: readonly Root[]) => void {
  let shown = new Set<KnownMessageId>();
  return (document, roots) => {
    const now = findMessages(document, roots);
    for (const { id, element } of now) if (!shown.has(id)) onMessage(id, element);
    shown = new Set(now.map(({ id }) => id));
  };
}
