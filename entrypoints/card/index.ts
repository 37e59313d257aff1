import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/utils/platform/page-scripts';
import { startCard } from './start-card';

/** What the sentinel wakes where there is something to show: reading, rules, marks, and the frames of our views. */
export default defineUnlistedScript(() => handOver('card', startCard));
