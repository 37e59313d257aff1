import '@/components/ui/tokens.css';
import { startPanel } from './start-panel';

// The module has no exports (docs/adr/0002-panel-as-module.md): it hands its one function to the sentinel of this isolated world.
const take: unknown = Reflect.get(globalThis, Symbol.for('epos-sverka'));
if (typeof take === 'function') take(startPanel);
