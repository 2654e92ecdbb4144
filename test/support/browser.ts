import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
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
  if (existsSync(executablePath) || process.env['CI_SERVICES'] === '1') return true;
  console.log('chromium is not installed: what needs it is left out (CI_SERVICES=1 makes that a failure)');
  return false;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}
