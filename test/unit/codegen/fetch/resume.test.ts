import { spawn } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fetched } from '../../../../codegen/fetch/fetch.ts';
import { programOf } from '../../../support/processes/program.ts';
import { Site } from './site.ts';

const ALL = 42;

let site: Site;
beforeEach(async () => {
  site = await Site.start();
  for (let page = 100; page < 139; page++) site.pages.set(`merchant/${page}`, '# 页\n');
});
afterEach(() => site.close());

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

/** Runs the command; `kill` sends it a signal once the server answered some pages. */
function command(args: readonly string[], kill?: { by: NodeJS.Signals; after: number }): Promise<Ended> {
  const child = spawn(process.execPath, [programOf('codegen/fetch.ts'), ...args]);
  const ended: Ended = { code: null, signal: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => (ended.out += chunk));
  child.stderr.on('data', (chunk) => (ended.err += chunk));
  const timer = setInterval(() => {
    if (kill === undefined || site.seen.length < kill.after) return;
    clearInterval(timer);
    child.kill(kill.by);
  }, 2);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(timer);
      resolve({ ...ended, code, signal });
    });
  });
}

/** A run that is interrupted at its thirteenth page. */
async function interrupt(): Promise<Fetched> {
  const end = new AbortController();
  site.answers.set('merchant/110.md', () => end.abort(new Error('interrupted')));
  const fetched = await site.fetch({ concurrency: 1 }, end.signal);
  site.answers.clear();
  return fetched;
}

async function expectWhole(files: readonly string[]): Promise<void> {
  for (const file of files) {
    expect(file).toMatch(/\d\.md$/);
    expect(await site.read(file)).toBe(site.pages.get(file.slice(0, -3)));
  }
}

describe('an interrupted run', () => {
  it('goes on where it stopped', async () => {
    const first = await interrupt();
    expect(first).toMatchObject({ stopped: 'interrupted', failed: [], gone: [] });
    expect(first.added).toHaveLength(12);
    site.asked();
    const second = await site.fetch();
    expect(second.before).toEqual(first.added);
    expect(second.added).toHaveLength(ALL - 12);
    expect(site.asked()).toHaveLength(ALL - 12);
    await site.fetch();
    expect(site.asked()).toHaveLength(ALL);
  });

  it('asks again for a page that is missing now', async () => {
    await interrupt();
    await rm(join(site.dir, 'merchant/1.md'));
    const fetched = await site.fetch();
    expect(fetched.before).toHaveLength(11);
    expect(fetched.added).toContain('merchant/1');
  });

  it('asks for all pages after a day', async () => {
    await interrupt();
    const state = JSON.parse(await site.read('.fetch.json'));
    state.run.started -= 90_000_000;
    await writeFile(join(site.dir, '.fetch.json'), JSON.stringify(state));
    const fetched = await site.fetch();
    expect(fetched.before).toEqual([]);
    expect(fetched.unchanged).toHaveLength(12);
  });

  it('removes no page', async () => {
    await site.fetch();
    site.pages.delete('merchant/2');
    expect(await interrupt()).toMatchObject({ gone: [] });
    expect(await site.files()).toContain('merchant/2.md');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves whole files and says so', async (by, code) => {
    site.delay = 20;
    const args = [site.dir, '--host', site.host, '--pause', '5'];
    const first = await command(args, { by, after: 12 });
    expect(first).toMatchObject({ code, signal: null });
    expect(first.err).toBe('Stopped: interrupted. Run the command again to continue.\n');
    await expectWhole(await site.files());
    const done = (await site.files()).length;
    expect(done).toBeGreaterThan(5);
    expect(done).toBeLessThan(ALL);
    const second = await command(args);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain(`Pages already done before the interruption: ${done}.\n`);
    expect(second.out).toContain(`${ALL - done} new, 0 changed, 0 unchanged, 0 gone, 0 failed.`);
  });

  it('that is killed leaves whole files, and what it left half written goes', async () => {
    site.delay = 5;
    const args = [site.dir, '--host', site.host, '--pause', '5'];
    expect(await command(args, { by: 'SIGKILL', after: 20 })).toMatchObject({ signal: 'SIGKILL' });
    await expectWhole((await site.files()).filter((file) => !file.endsWith('.part')));
    expect(JSON.parse(await site.read('.fetch.json'))).toMatchObject({ version: 1 });
    await writeFile(join(site.dir, 'merchant/110.md.part'), '# ha');
    await writeFile(join(site.dir, 'merchant/own.part'), 'own');
    expect(await site.fetch()).toMatchObject({ failed: [] });
    expect(await readdir(join(site.dir, 'merchant'))).not.toContain('110.md.part');
    expect(await site.files()).toContain('merchant/own.part');
    expect((await site.files()).filter((file) => file.endsWith('.md'))).toHaveLength(ALL);
  });
});

describe('the command', () => {
  it('exits with 1 and names what failed, and keeps the rest', async () => {
    site.answers.set('merchant/100.md', (_, response) => response.writeHead(404).end());
    const { code, out, err } = await command([site.dir, '--host', site.host, '--pause', '0']);
    expect(code).toBe(1);
    expect(err).toBe(
      `${site.host}/doc/v3/merchant/100.md: HTTP 404\nFailures: 1. The files of these pages were not changed.\n`,
    );
    expect(out).toContain(`${ALL - 1} new, 0 changed, 0 unchanged, 0 gone, 1 failed.`);
  });

  it('says what is wrong with a folder', async () => {
    const file = join(site.dir, 'file');
    await writeFile(file, '');
    const { code, err } = await command([file, '--host', site.host]);
    expect(code).toBe(1);
    expect(err).toContain('ENOTDIR');
  });

  it('shows its usage', async () => {
    const { code, err } = await command(['--pause', 'never']);
    expect(code).toBe(1);
    expect(err).toMatch(/^Exactly one folder is required\nUsage: npm run docs:fetch -- DIR /);
  });
});
