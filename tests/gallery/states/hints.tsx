import { CardContext } from '@/components/card/card-context';
import { MessageHint } from '@/components/card/MessageHint';
import { SupportHint } from '@/components/card/SupportHint';
import { HintDock } from '@/components/view/HintDock';
import { TeachBar } from '@/components/view/TeachBar';
import { fakePorts, openStores } from '../../unit/app/fake-ports';
import type { States } from '../state';

const { card, view } = openStores(fakePorts(null));
card.actions.messagesShown(['user-not-found']);
card.actions.setScene({ kind: 'message' });
const small = { width: 420, height: 80, bare: true };

export const states: States = {
  'hint-pill': {
    ...small,
    render: () => (
      <CardContext value={view}>
        <HintDock title="Сверка: что делать с этим сообщением">{null}</HintDock>
      </CardContext>
    ),
  },
  'hint-message': {
    render: () => (
      <CardContext value={view}>
        <MessageHint unfolded />
      </CardContext>
    ),
  },
  'hint-support': {
    render: () => (
      <CardContext value={view}>
        <SupportHint />
      </CardContext>
    ),
  },
  'hint-teach': {
    width: 480,
    height: 220,
    render: () => (
      <CardContext value={view}>
        <TeachBar field="snils" />
      </CardContext>
    ),
  },
};
