import { handOver } from '@/utils/platform/panel-modules';
import { panelView } from './draw-panel';

// The second module (docs/adr/0005-marks-before-react.md), handed over as the first one is.
handOver('panel-view', panelView);
