import type { CDPSession, Page } from '@playwright/test';

/** A node of the DOM as the browser's debugger sees it, closed shadow roots included. */
export interface PiercedNode {
  nodeId: number;
  backendNodeId: number;
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: PiercedNode[];
}

interface RawNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: RawNode[];
  shadowRoots?: RawNode[];
  /** Of a frame. */
  contentDocument?: RawNode;
}

function convert(raw: RawNode): PiercedNode {
  const attributes: Record<string, string> = {};
  for (let index = 0; index + 1 < (raw.attributes?.length ?? 0); index += 2)
    attributes[raw.attributes?.[index] ?? ''] = raw.attributes?.[index + 1] ?? '';
  return {
    nodeId: raw.nodeId,
    backendNodeId: raw.backendNodeId,
    name: raw.nodeName.toLowerCase(),
    text: raw.nodeType === 3 ? raw.nodeValue : '',
    attributes,
    children: [...(raw.shadowRoots ?? []), ...(raw.contentDocument ? [raw.contentDocument] : []), ...(raw.children ?? [])].map(convert),
  };
}

/** The whole text of a node, as the DOM holds it. */
const textOf = (node: PiercedNode): string => (node.name === 'style' ? '' : node.text + node.children.map(textOf).join(''));

/** Every node below (and with) this one for which the test is true, in document order. */
export function findAll(node: PiercedNode, test: (node: PiercedNode) => boolean): PiercedNode[] {
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, test))];
}

const isHost = ({ name, children }: PiercedNode): boolean =>
  name === 'div' &&
  children.some((root) => root.name === '#document-fragment' && root.children.some(({ attributes }) => attributes.class === 'sverka'));

/** Reads what stands in our closed shadow roots, by the debugger's protocol: what a page's own script cannot do. */
export class ClosedRoot {
  private readonly page: Page;
  private readonly session: CDPSession;

  // Spelled out: `npm start` runs this file by Node's type stripping, which knows no parameter properties.
  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async of(page: Page): Promise<ClosedRoot> {
    return new ClosedRoot(page, await page.context().newCDPSession(page));
  }

  /** Our elements with all that stands in them: an element without a name of its own is known by what stands in its closed root. */
  async hosts(): Promise<PiercedNode[]> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: RawNode };
    return findAll(convert(root), isHost);
  }

  async host(): Promise<PiercedNode | null> {
    return (await this.hosts())[0] ?? null;
  }

  /** Where a node is drawn in the window; null = it is not. */
  async box({ backendNodeId }: PiercedNode): Promise<{ x: number; y: number; width: number; height: number } | null> {
    try {
      const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
      const [x = 0, y = 0] = model.border;
      return model.width > 0 ? { x, y, width: model.width, height: model.height } : null;
    } catch {
      return null;
    }
  }

  /** Waits until the test is true for some node of ours and returns the first; fails after `timeout` ms. */
  async waitFor(what: string, test: (node: PiercedNode) => boolean, timeout = 10_000): Promise<PiercedNode> {
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      const host = await this.host();
      const [node] = host ? findAll(host, test) : [];
      if (node) return node;
      await this.page.waitForTimeout(50);
    }
    const host = await this.host();
    throw new Error(`${what} did not appear within ${timeout} ms; host: ${host ? textOf(host).slice(0, 400) : 'absent'}`);
  }
}
