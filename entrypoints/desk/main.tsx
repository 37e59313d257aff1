import '@/components/ui/tokens.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './DeskApp';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp />);
