import { foldYo } from '@/utils/domain/fold-yo';

/** Whether a text holds what is looked for, anywhere, whatever the case and the dots of «ё»; nothing looked for is held by everything. */
export const holds = (text: string, wanted: string): boolean => foldYo(text).includes(foldYo(wanted.trim()));
