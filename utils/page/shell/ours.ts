/** Elements that we have put into a page. They bear no mark that the page could see or take: only this script knows them. */
const ours = new WeakSet<Node>();

export function claimElement(element: Element): void {
  ours.add(element);
}

export const isOurs = (node: Node): boolean => ours.has(node);
