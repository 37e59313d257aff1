import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/utils/platform/page-scripts';
import { createRegisterLook } from './look';

/** The search for duplicates among the rows of a register: loaded only where the page shows one. */
export default defineUnlistedScript(() => handOver('register', createRegisterLook()));
