import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a browser can be started here. Where the services are promised (CI), its absence is a failure. */
export function hasBrowser(): boolean {
  if (PLACES.some((place) => existsSync(place)) || process.env['CI_SERVICES'] === '1') return true;
  console.log('chromium is not installed: what needs it is left out (CI_SERVICES=1 makes that a failure)');
  return false;
}

/** @throws Error if there is no browser */
export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      `No Chromium at ${PLACES.join(', ')}: install it, for example with apt-get install chromium`,
    );
  }
  return chromium.launch({ executablePath, args: QUIET });
}
