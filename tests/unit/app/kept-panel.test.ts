import { describe, expect, it } from 'vitest';
import { createCardStore } from '@/utils/app/card/card-store';
import { keptPanelText, parseKeptPanel } from '@/utils/app/card/kept-panel';
import { CARD_URL, cardOf, fakePorts, PERSON, settled } from './fake-ports';

/** A panel that has seen a card. */
function panelOf(card = cardOf(PERSON), fake = fakePorts(card)) {
  const store = createCardStore(fake.ports);
  return { ...fake, store, now: () => store.state.getState() };
}

/** What a panel leaves of which much is known. */
async function left(): Promise<string> {
  const { store, now } = panelOf();
  store.actions.cardChanged(cardOf(PERSON));
  await settled();
  store.actions.setPasted('Фамилия: Иванова\nИмя: Анна\nОтчество: Петровна');
  store.actions.correctSource('firstName', 'Алла');
  store.actions.setDraft({ message: 'x' });
  store.actions.messageSeen('email-in-use');
  store.actions.setTab('comparison');
  store.actions.setOpen(false);
  store.state.setState({ savedAt: 7, inUse: { snils: '112-233-445 95' } });
  return keptPanelText(now());
}

describe('what a panel leaves to the one after an update', () => {
  it('is taken up whole by the panel of the same card, and compared anew', async () => {
    const { store, now, calls, runTimers } = panelOf();
    const kept = parseKeptPanel(await left());
    if (kept) store.actions.resume(kept);
    const typed = cardOf({ ...PERSON, firstName: 'Анна Мари' });
    store.actions.cardChanged(typed);
    expect(now()).toMatchObject({
      card: typed,
      pasted: 'Фамилия: Иванова\nИмя: Анна\nОтчество: Петровна',
      source: { values: { lastName: 'Иванова', firstName: 'Алла' } },
      draft: { message: 'x' },
      tab: 'comparison',
      open: false,
      closed: false,
      savedAt: 7,
      messages: ['email-in-use'],
      inUse: { snils: '112-233-445 95' },
    });
    expect(now().comparison?.fields.find(({ field }) => field === 'firstName')).toMatchObject({ state: 'differs' });
    runTimers();
    expect(calls.drafts).toEqual([[CARD_URL, { message: 'x' }]]);
  });

  it('is nothing to another card, nor to the same one later', async () => {
    const { store, now } = panelOf();
    const kept = parseKeptPanel(await left());
    if (kept) store.actions.resume(kept);
    store.actions.cardChanged(cardOf({ ...PERSON, lastName: 'Петрова' }, { url: `${CARD_URL}1` }));
    expect(now()).toMatchObject({ pasted: '', draft: null, open: null });
    store.actions.cardChanged(null);
    store.actions.cardChanged(cardOf(PERSON));
    expect(now()).toMatchObject({ pasted: '', draft: null, open: null });
  });

  it('is nothing where no card stands', () => {
    expect(keptPanelText(panelOf().now())).toBe('');
  });

  it.each(['', '{', 'null', '[]', '{"card":null}', '{"card":{"url":"x","register":"employee","mode":"edit","fields":{}}}'])(
    'is not read from %s',
    (text) => expect(parseKeptPanel(text)).toBeNull(),
  );

  it('is read part by part where another version, or a page, has written something else', () => {
    const strange = { pasted: 7, source: { values: { firstName: 7 }, unsure: ['?'], rest: '' }, tab: '?', open: 'yes', closed: 1 };
    const more = {
      savedAt: '7',
      messages: ['?', 'no-access'],
      inUse: { email: 7, phone: 'x' },
      settings: { sites: ['https://evil.example/'] },
    };
    expect(parseKeptPanel(JSON.stringify({ card: cardOf(PERSON), ...strange, ...more }))).toEqual({
      card: cardOf(PERSON),
      pasted: '',
      source: { values: {}, unsure: [], rest: '' },
      draft: null,
      tab: 'issues',
      open: null,
      closed: false,
      savedAt: null,
      messages: ['no-access'],
      inUse: {},
    });
  });
});
