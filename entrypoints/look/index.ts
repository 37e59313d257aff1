import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookWithoutCard } from '@/utils/page/look-without-card';

/** Run in each frame of a page without a card when the self-diagnosis is asked for; what it sees is the script's result. */
export default defineUnlistedScript(() => lookWithoutCard(document));
