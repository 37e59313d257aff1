import '@/components/ui/tokens.css';
import '@/components/ui/pages.css';
import '@/components/ui/page.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { HelpApp } from './HelpApp';

const root = document.getElementById('root');
if (root) createRoot(root).render(<HelpApp />);
