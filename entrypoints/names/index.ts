import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surnameModel } from '@/utils/domain/names/surname-model';
import { handOver } from '@/utils/platform/page-scripts';

/** What is counted of surnames: the card script asks for it when the first card has been judged without. */
export default defineUnlistedScript(() => handOver('names', surnameModel()));
