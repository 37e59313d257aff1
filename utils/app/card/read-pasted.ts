import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';

/**
 * What was pasted, read into fields; null when there is nothing. `today` is YYYY-MM-DD in Perm. Called where the text is pasted, in a page of ours:
 * the script in the host's page is spared the reader.
 */
export function readPasted(pasted: string, today: string): PastedData | null {
  return pasted.trim() === '' ? null : parsePasted(pasted, today);
}
