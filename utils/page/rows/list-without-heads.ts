/**
 * Whether a list of people stands on the page under heads that nobody knows: whole names, or patronymics, one below the other in a column, and in the
 * same lines birth dates, СНИЛС or e-mails in another; or many whole names alone. Asked where neither card nor register was found, so that silence is
 * never taken for «no duplicates». Sent into a page as text, so it may name nothing outside itself.
 */
export function listWithoutHeads(): boolean {
  const PATRONYMIC = '(?:[А-ЯЁ][а-яё]+(?:ич|вна|чна|шна)|[А-ЯЁ][а-яё]+ (?:оглы|кызы))';
  const kinds: [string, RegExp][] = [
    ['name', new RegExp(`^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? (?:[А-ЯЁ][а-яё]+ ${PATRONYMIC}|[А-ЯЁ]\\. ?[А-ЯЁ]\\.)$`)],
    ['part', new RegExp(`^${PATRONYMIC}$`)],
    ['date', /^\d{2}[./]\d{2}[./](?:19|20)\d{2}$|^(?:19|20)\d{2}-\d{2}-\d{2}$/],
    ['snils', /^\d{3}-\d{3}-\d{3}[ -]\d{2}$/],
    ['mail', /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u],
  ];
  const [LEAST, MANY_NAMES, IN_LINE, MOST_TEXTS] = [4, 8, 8, 20_000];
  const columns = new Map<string, number[]>();
  let seen = 0;
  const look = (root: Document | ShadowRoot, depth: number): void => {
    const walker = document.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node && seen < MOST_TEXTS; node = walker.nextNode()) {
      if (node.nodeType === 1) {
        const inner = (node as Element).shadowRoot;
        if (inner && depth < 8) look(inner, depth + 1);
        continue;
      }
      seen += 1;
      const text = (node as Text).data.replace(/\s+/g, ' ').trim();
      const kind = text.length > 100 ? undefined : kinds.find(([, pattern]) => pattern.test(text))?.[0];
      if (!kind || node.parentElement?.checkVisibility() === false) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      const key = `${kind} ${Math.round(left / IN_LINE)}`;
      columns.set(key, [...(columns.get(key) ?? []), top]);
    }
  };
  look(document, 0);
  const of = (...wanted: string[]) =>
    [...columns].filter(([key, tops]) => wanted.includes(key.split(' ')[0] ?? '') && new Set(tops).size >= LEAST).map(([, tops]) => tops);
  const others = of('date', 'snils', 'mail');
  return (
    of('name').some((tops) => new Set(tops).size >= MANY_NAMES) ||
    of('name', 'part').some((names) =>
      others.some((tops) => names.filter((top) => tops.some((other) => Math.abs(other - top) < IN_LINE)).length >= LEAST),
    )
  );
}
