import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { CardContext } from '@/components/card/card-context';
import { Marks } from '@/components/marks/Marks';
import type { MarkPlaces } from '@/components/marks/mark-places';
import { FIELD_IDS, type FieldId } from '@/utils/domain/card';
import { markSpot } from '@/utils/page/mark-spot';
import { fieldNames } from '@/utils/text/ru/field-names';
import { cardOf, fakePorts, openStores } from '../../unit/app/fake-ports';
import type { States } from '../state';

const VALUES: Partial<Record<FieldId, string>> = {
  lastName: 'Иванова',
  firstName: 'Алексaндрa',
  middleName: 'Павловна',
  birthDate: '01.01.2000',
  snils: '112-233-445 96',
};

const anchorOf = (field: FieldId) => document.querySelector(`[data-gallery="${field}"]`);

const PLACES: MarkPlaces = {
  isReal: () => true,
  watch: () => {},
  anchorOf,
  spotOf: (field) => {
    const anchor = anchorOf(field);
    return anchor && markSpot(anchor);
  },
  fieldOf: (event) => FIELD_IDS.find((field) => event.target === anchorOf(field)) ?? null,
};

const fieldStyle = {
  display: 'block',
  width: '100%',
  height: 32,
  font: '14px sans-serif',
  padding: '4px 8px',
  border: '1px solid #b8c0cc',
} as const;

/** A stand-in for a card of the app: inputs, or plain text when it is only viewed. */
function Page({ wide, view }: { wide?: boolean; view?: boolean }) {
  return (
    <div
      style={{
        display: 'grid',
        gap: 12,
        padding: wide ? 0 : '12px 40px',
        font: '13px sans-serif',
        background: '#fff',
        color: '#222',
        colorScheme: 'light',
      }}
    >
      {(Object.keys(VALUES) as FieldId[]).map((field) => (
        <div key={field}>
          <div style={{ color: '#667', minHeight: 20 }}>{fieldNames[field].is}</div>
          {view ? (
            <div data-gallery={field}>{VALUES[field]}</div>
          ) : (
            <input aria-label={fieldNames[field].is} data-gallery={field} defaultValue={VALUES[field]} style={fieldStyle} />
          )}
        </div>
      ))}
    </div>
  );
}

/** Marks in a shadow root of the host element, as on a page: what is drawn there is told apart from the page by its host. */
function Layer({ open }: { open?: FieldId }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const [store] = useState(() => {
    const card = cardOf(VALUES);
    const made = openStores(fakePorts(card));
    made.card.actions.cardChanged(card);
    return made;
  });

  useEffect(() => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...document.styleSheets].flatMap((own) => [...own.cssRules].map((rule) => rule.cssText)).join('\n'));
    shadow.adoptedStyleSheets = [sheet];
    document.body.append(host);
    setRoot(shadow);
    return () => host.remove();
  }, []);

  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => {
      anchorOf(open)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    }, 60);
    return () => clearTimeout(timer);
  }, [open]);

  return (
    root &&
    createPortal(
      <div className="sverka">
        <CardContext value={store.view}>
          <Marks card={store.card} places={PLACES} />
        </CardContext>
      </div>,
      root,
    )
  );
}

const size = { width: 480, height: 420, inPage: true };

export const states: States = {
  'marks-edit': {
    ...size,
    render: () => (
      <>
        <Page />
        <Layer />
      </>
    ),
  },
  'marks-no-room': {
    ...size,
    render: () => (
      <>
        <Page wide />
        <Layer />
      </>
    ),
  },
  'marks-view': {
    ...size,
    render: () => (
      <>
        <Page view />
        <Layer />
      </>
    ),
  },
  'marks-popover': {
    ...size,
    render: () => (
      <>
        <Page />
        <Layer open="firstName" />
      </>
    ),
  },
};
