import type { ViewState } from '@/utils/app/view/view-state';
import { isRegional } from '@/utils/domain/region';
import type { Settings } from '@/utils/domain/settings';

/**
 * For what page the popup answers: a card, or the one whose steps were left; a register, the support form, a page with a known message; a page of a
 * site of ours with none of them; a site on which Сверка is switched off; another site; and pages whose address the browser does not tell.
 */
export type PageKind = 'card' | 'left' | 'register' | 'form' | 'message' | 'empty' | 'paused' | 'foreign' | 'unknown';

type Shown = Pick<ViewState, 'card' | 'left' | 'scene' | 'messages' | 'settings'>;

/** `address` is the one of the page at hand, '' = the browser does not tell. */
export function pageKindOf({ card, left, scene, messages, settings }: Shown, address: string): PageKind {
  if (left) return 'left';
  if (card !== null) return 'card';
  if (scene.kind === 'register' || scene.kind === 'form') return scene.kind;
  if (messages.length > 0) return 'message';
  return siteKindOf(address, settings);
}

function siteKindOf(address: string, { sites, pausedHosts }: Settings): Extract<PageKind, 'empty' | 'paused' | 'foreign' | 'unknown'> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.protocol !== 'https:') return 'unknown';
  if (pausedHosts.includes(url.host)) return 'paused';
  return isRegional(url.hostname) || sites.includes(`https://${url.host}/`) ? 'empty' : 'foreign';
}
