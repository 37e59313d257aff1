import type { MarkLayer } from '@/components/marks/mark-layer';
import type { RegisterHintProps } from '@/components/panel/RegisterHint';
import type { SupportHint } from '@/components/panel/SupportHint';
import type { Surroundings } from '@/components/panel/surroundings';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { WorkerPort } from '@/utils/app/ports';
import { loadModule } from '@/utils/platform/wake-panel';
import type { Mounted } from './mount';

/** What the panel shows of a card. */
export interface CardScene {
  store: CardStore;
  worker: WorkerPort;
  surroundings: Surroundings;
  marks: MarkLayer;
  /** The line about a lost extension was closed. */
  onGone(): void;
}

/** What is shown on a page without a card: the steps for a known message, the offer to fill the support form, or duplicates in the register. */
export interface HintScene {
  store: CardStore;
  form: Pick<Parameters<typeof SupportHint>[0], 'hasTicket' | 'fill'> | null;
  register: RegisterHintProps | null;
  onClose(): void;
}

/** The panel's second module, everything that is drawn with React. Both calls give back what takes the drawing away. */
export interface PanelView {
  drawCard(mounted: Mounted, scene: CardScene): () => void;
  drawHint(mounted: Mounted, scene: HintScene): () => void;
}

/** Loads the second module; null when the extension was reloaded or removed meanwhile. */
export const loadPanelView = (): Promise<PanelView | null> => loadModule<PanelView>('panel-view');
