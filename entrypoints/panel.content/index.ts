import '@/components/ui/tokens.css';
import { handOver } from '@/utils/platform/panel-modules';
import { startPanel } from './start-panel';

// The module has no exports (docs/adr/0002-panel-as-module.md): it hands its one function to the sentinel of this isolated world.
handOver('panel', startPanel);
