import { CardContext } from '@/components/panel/card-context';
import { GoneLine } from '@/components/panel/GoneLine';
import { HintDock } from '@/components/panel/HintDock';
import { MessageHint } from '@/components/panel/MessageHint';
import { SupportHint } from '@/components/panel/SupportHint';
import { SurroundingsContext } from '@/components/panel/surroundings';
import { TeachField } from '@/components/panel/TeachField';
import { createCardStore } from '@/utils/app/card/card-store';
import { fakePorts } from '../../unit/app/fake-ports';
import type { States } from '../state';

const store = createCardStore(fakePorts(null).ports);
store.actions.messagesShown(['user-not-found']);
const nothing = () => {};
const small = { width: 420, height: 80, bare: true };

export const states: States = {
  'hint-pill': {
    ...small,
    render: () => (
      <CardContext value={store}>
        <HintDock title="Сверка: что делать с этим сообщением" onClose={nothing}>
          {null}
        </HintDock>
      </CardContext>
    ),
  },
  'hint-message': {
    render: () => (
      <CardContext value={store}>
        <MessageHint unfolded />
      </CardContext>
    ),
  },
  'hint-support': { render: () => <SupportHint hasTicket fill={async () => ({ done: [], refused: [] })} /> },
  'hint-gone': { ...small, height: 110, render: () => <GoneLine onClose={nothing} /> },
  'hint-teach': {
    width: 480,
    height: 220,
    inPage: true,
    render: () => (
      <CardContext value={store}>
        <SurroundingsContext
          value={{
            host: 'gallery',
            obstacles: () => [],
            content: () => [],
            watch: () => nothing,
            anchorOf: () => null,
            spotOf: () => null,
            fieldOf: () => null,
            lessonAt: () => null,
          }}
        >
          <TeachField field="snils" />
        </SurroundingsContext>
      </CardContext>
    ),
  },
};
