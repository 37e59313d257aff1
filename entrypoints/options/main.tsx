import '@/components/ui/tokens.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { OptionsApp } from './OptionsApp';

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsApp />);
