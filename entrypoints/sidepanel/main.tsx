import '@/components/ui/tokens.css';
import './page.css';
import { showOutside } from '../view/show-outside';

void showOutside({ closes: false });
