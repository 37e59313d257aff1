import '@/components/ui/tokens.css';
import '@/components/ui/pages.css';
import '@/components/ui/page.css';
import { createRoot } from 'react-dom/client';
import { tellPageFaults } from '@/utils/platform/diagnosis/tell-faults';
import { OptionsApp } from './OptionsApp';

tellPageFaults('options');
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsApp />);
