import '@/components/ui/tokens.css';
import '@/components/ui/pages.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { tellPageFaults } from '@/utils/platform/diagnosis/tell-faults';
import { DeskApp } from './DeskApp';

tellPageFaults('desk');
const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp />);
