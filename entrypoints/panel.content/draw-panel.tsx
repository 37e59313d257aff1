import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ComparisonTab } from '@/components/comparison/ComparisonTab';
import { CardContext, useCard } from '@/components/panel/card-context';
import { HintDock } from '@/components/panel/HintDock';
import { MessageHint } from '@/components/panel/MessageHint';
import type { PanelSlots } from '@/components/panel/Panel';
import { RegisterHint } from '@/components/panel/RegisterHint';
import { SupportHint } from '@/components/panel/SupportHint';
import { TicketTab } from '@/components/panel/TicketTab';
import { UpdateTab } from '@/components/pending/UpdateTab';
import { browserWords } from '@/utils/app/browser-words';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import { copyText } from '@/utils/platform/clipboard';
import { hintText } from '@/utils/text/ru/panel';
import { twinsText } from '@/utils/text/ru/register-twins';
import { App } from './App';
import { addStyles } from './add-styles';
import type { Mounted } from './mount';
import type { CardScene, HintScene, PanelView } from './panel-view';

/** The style sheet of this module as text; put in by scripts/build-panel-modules.ts. */
declare const __MODULE_CSS__: string;

function draw({ root, panel }: Mounted, content: ReactNode): () => void {
  addStyles(root, __MODULE_CSS__);
  const react = createRoot(panel);
  react.render(content);
  return () => react.unmount();
}

function slotsOf({ store: { state, actions }, worker }: CardScene): PanelSlots {
  const pendingActions = createPendingActions({
    worker,
    copy: copyText,
    onItems: actions.pendingChanged,
    onFailed: (item, progress) => {
      if (item.url === state.getState().card?.url) actions.setChecklist(progress);
    },
  });
  return {
    comparison: <ComparisonTab />,
    pending: <UpdateTab actions={pendingActions} />,
    ticket: <TicketTab browser={browserWords(navigator.userAgent)} />,
  };
}

export const panelView: PanelView = {
  drawCard: (mounted, scene) => draw(mounted, <App scene={scene} slots={slotsOf(scene)} />),
  drawHint: (mounted, { store, form, register, onClose }) =>
    draw(
      mounted,
      <CardContext value={store}>
        {form ? (
          <HintDock title={hintText.formPill} onClose={onClose}>
            <FormHint {...form} />
          </HintDock>
        ) : register ? (
          <HintDock title={twinsText.title(register)} onClose={onClose}>
            <RegisterHint {...register} />
          </HintDock>
        ) : (
          <HintDock title={hintText.pill} onClose={onClose}>
            <MessageHint unfolded />
          </HintDock>
        )}
      </CardContext>,
    ),
};

/** The settings may come after the hint: what is asked for then is asked anew. */
function FormHint(props: NonNullable<HintScene['form']>) {
  const contact = useCard((state) => state.settings.contact);
  return <SupportHint contact={contact} {...props} />;
}
