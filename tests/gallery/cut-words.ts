/**
 * In a page of the gallery: words that an ellipsis or an edge cuts off, each with how many px it has and needs. What is typed or pasted is the admin's
 * own and scrolls in its input; a folded message shows its beginning.
 */
export function cutWords(): string[] {
  const cuts = [...document.querySelectorAll<HTMLElement>('#stage *')].filter((element) => {
    if (element.matches('input, select, textarea, [data-cut]') || element.clientWidth < 3) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { clipPath, overflowX, overflowY } = getComputedStyle(element);
    if (clipPath !== 'none') return false;
    const isCut = (overflow: string, has: number, needs: number) => /hidden|clip/.test(overflow) && needs > has + 1;
    const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element;
    // A part that is clipped in height to be scrolled by its own child is no cut: only lines of text are.
    const isLine = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    return isCut(overflowX, clientWidth, scrollWidth) || (isLine && isCut(overflowY, clientHeight, scrollHeight));
  });
  return cuts.map(({ textContent, clientWidth, scrollWidth }) => `«${textContent?.slice(0, 60)}»: ${clientWidth} of ${scrollWidth} px`);
}
