import '@/components/ui/tokens.css';
import '@/components/ui/pages.css';
import '@/components/ui/page.css';
import './page.css';
import { showOutside } from '../view/show-outside';

void showOutside({ closes: false });
