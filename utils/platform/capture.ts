import { browser } from 'wxt/browser';

/**
 * A picture of the visible part of the tab in front, PNG. Only from the popup: opening it is the user's act that lets the extension see the tab
 * (`activeTab`). Null when the browser refuses, on its own pages for instance.
 */
export async function captureTab(): Promise<Blob | null> {
  try {
    const url = await browser.tabs.captureVisibleTab({ format: 'png' });
    const [, data] = url.split(';base64,');
    if (!data) return null;
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    return new Blob([bytes], { type: 'image/png' });
  } catch {
    return null;
  }
}
