import puppeteer from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { RELEASE } from './browser';
import { expect, test } from './extension';
import { readPng } from './read-png';

/** In the worker and the popup, where functions given to `evaluate` run. */
declare const chrome: typeof browser;

/**
 * The one way in which no stand-in is used: the toolbar button is pressed by the debugger's protocol, which opens the real popup and grants `activeTab`
 * as a click does; then the popup asks for the picture. Playwright cannot press that button, Puppeteer can.
 */
test('opening the popup lets the picture be taken, and nothing else does', async () => {
  const chromium = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [RELEASE],
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-extension-debugging'],
  });
  try {
    const page = await chromium.newPage();
    await page.goto('data:text/html,<body style="margin:0;background:rgb(10,120,200)">');
    const target = await chromium.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('no worker');
    const refused = await worker.evaluate(() => chrome.tabs.captureVisibleTab({ format: 'png' }).then(String, String));
    expect(refused).toContain('activeTab');

    const id = new URL(target.url()).host;
    const extension = [...(await chromium.extensions()).values()].find((one) => one.id === id);
    await page.bringToFront();
    await extension?.triggerAction(page);
    const opened = await chromium.waitForTarget((one) => one.url().includes('popup.html'));
    const popup = await opened.asPage();
    // The popup closes when the desk comes to the front, so its answer is not waited for.
    await popup.evaluate(() => void chrome.runtime.sendMessage({ id: 1, type: 'takeShot', data: [], timestamp: Date.now() }));
    await chromium.waitForTarget((one) => one.url().endsWith('desk.html#shot'));
    const { shot } = (await worker.evaluate(() => chrome.storage.session.get('shot'))) as { shot: { png: string; plan: unknown } };
    expect(shot.plan).toBeNull();
    const png = readPng(Buffer.from(shot.png, 'base64'));
    expect(png.at(20, 20)).toEqual([10, 120, 200]);
  } finally {
    await chromium.close();
  }
});
