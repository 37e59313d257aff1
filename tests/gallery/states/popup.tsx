import { Popup } from '@/components/popup/Popup';
import { ViewContexts } from '@/components/view/ViewContexts';
import type { Scene } from '@/utils/app/card/card-state';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import type { CardSnapshot } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { cardOf, fakePorts, LATIN, openStores, PERSON, REGISTER } from '../../unit/app/fake-ports';
import type { State, States } from '../state';

const HOST = 'kontingent.permkrai.ru';
const nothing = () => {};

interface Page {
  card?: CardSnapshot;
  scene?: Scene;
  messages?: KnownMessageId[];
  address?: string;
  paused?: boolean;
}

/** The popup over a page that shows what is given. */
function popup({ card, scene, messages = [], address = `https://${HOST}/`, paused = false }: Page): State {
  return {
    width: 360,
    bare: true,
    render() {
      const fake = fakePorts(card ?? null);
      if (paused) fake.state.settings = { ...fake.state.settings, pausedHosts: [HOST] };
      const stores = openStores(fake);
      void stores.view.actions.reload();
      if (card) stores.card.actions.cardChanged(card);
      if (messages.length > 0) stores.card.actions.messagesShown(messages);
      if (scene) stores.card.actions.setScene(scene, true);
      const pending = createPendingActions({ worker: fake.worker, copy: async () => true, onItems: nothing, onFailed: nothing });
      return (
        <ViewContexts store={stores.view} pending={pending}>
          <Popup
            called={null}
            browser=""
            watchAddress={(tell) => {
              tell(address);
              return nothing;
            }}
          />
        </ViewContexts>
      );
    },
  };
}

export const states: States = {
  'popup-card-faults': popup({ card: cardOf(LATIN) }),
  'popup-card-clean': popup({ card: cardOf({ ...PERSON, email: 'ivanova.anna@yandex.ru' }) }),
  'popup-register': popup({ scene: REGISTER }),
  'popup-form': popup({ scene: { kind: 'form', limit: null } }),
  'popup-error': popup({ messages: ['user-not-found'], scene: { kind: 'message' } }),
  'popup-server': popup({ messages: ['error-502'], scene: { kind: 'message' } }),
  'popup-nothing': popup({}),
  'popup-other-site': popup({ address: 'https://mail.example/' }),
  'popup-paused': popup({ paused: true }),
};
