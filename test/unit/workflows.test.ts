import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

interface Step {
  run?: string;
  uses?: string;
  with?: object;
}
interface Job {
  'timeout-minutes'?: number;
  strategy?: { matrix: { node: number[] } };
  steps: Step[];
}
interface Workflow {
  permissions?: object;
  jobs: Record<string, Job>;
}
interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(`${root}.github`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml'))
  .map((file) => `.github/${file}`);
const workflows = files.filter((file) => file.includes('/workflows/'));
const forms = files.filter((file) => file.includes('ISSUE_TEMPLATE/') && !file.endsWith('config.yml'));

function read(file: string): unknown {
  const document = parseDocument(readFileSync(root + file, 'utf8'));
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

function stepsOf(file: string): Step[] {
  if (file.endsWith('/action.yml')) return (read(file) as { runs: { steps: Step[] } }).runs.steps;
  return Object.values((read(file) as Workflow).jobs).flatMap(({ steps }) => steps);
}

/** `npm run NAME` of a shell script, as NAME. */
const scriptsOf = (shell: string): string[] =>
  Array.from(shell.matchAll(/\bnpm run (?:-\S+ )*([\w:]+)/g), (match) => match[1] ?? '');
const npmOf = (shell: string): string[] => shell.match(/\bnpm (?:run [\w:]+|cit\b)/g) ?? [];

describe('the files for GitHub', () => {
  it.each(files)('%s is YAML', (file) => {
    expect(read(file)).toBeInstanceOf(Object);
  });

  it('name scripts and actions that exist, in shell that can be read', () => {
    const steps = files.filter((file) => /\/(?:workflows|actions)\//.test(file)).flatMap(stepsOf);
    const shell = steps.flatMap(({ run }) => run ?? []);
    const scripts = shell.flatMap(scriptsOf);
    expect(scripts).toEqual(expect.arrayContaining(['check', 'docs:fetch', 'docs:official', 'docs:sync']));
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(scripts));
    const actions = steps.flatMap(({ uses }) => (uses?.startsWith('./') ? uses : []));
    expect(actions).toEqual(
      expect.arrayContaining(['./.github/actions/propose', './.github/actions/services']),
    );
    for (const action of actions) expect(existsSync(`${root}${action}/action.yml`)).toBe(true);
    const each = 'for script; do bash -n -c "$script" || exit; done';
    execFileSync('bash', ['-c', each, 'bash', ...shell], { stdio: 'pipe' });
  });

  it.each(workflows)('%s ends by itself and takes only the rights that it names', (file) => {
    const { jobs, permissions } = read(file) as Workflow;
    expect(permissions).toBeDefined();
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('run the commands of .ci/run on each supported Node', () => {
    const file = '.github/workflows/ci.yml';
    const shell = stepsOf(file).flatMap(({ run }) => run ?? []);
    expect(npmOf(shell.join('\n'))).toEqual(npmOf(readFileSync(`${root}.ci/run`, 'utf8')));
    const { matrix } = (read(file) as Workflow).jobs['check']?.strategy ?? {};
    expect(matrix?.node).toEqual([20, 22, 24]);
    expect(packageJson.engines.node).toMatch(/^>=20\b/);
  });

  it('release nothing whose tests were skipped', () => {
    const steps = (read('.github/workflows/release.yml') as Workflow).jobs['check']?.steps ?? [];
    const services = steps.findIndex(({ uses }) => uses === './.github/actions/services');
    expect(steps[services]?.with).toEqual({ required: 'true' });
    expect(steps.findIndex(({ run }) => run === 'npm run check')).toBeGreaterThan(services);
    const [{ run = '' } = {}] = stepsOf('.github/actions/services/action.yml');
    const install = (required: string) =>
      spawnSync('bash', ['-e', '-c', `sudo() { return 1; }; command() { return 1; }; ${run}`], {
        env: { ...process.env, REQUIRED: required, GITHUB_ENV: '/dev/null' },
        encoding: 'utf8',
      });
    expect(install('true').status).toBe(1);
    expect(install('false')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('::warning::chromium'),
    });
  });

  it.each(forms)('%s asks what it names, once each', (file) => {
    const { name, description, body } = read(file) as Form;
    expect([name, description]).not.toContain('');
    const asked = body.filter(({ type }) => type !== 'markdown');
    expect(asked.every(({ id, attributes }) => id && attributes.label)).toBe(true);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });
});

describe('.ci/release.mjs', () => {
  const check = (...given: string[]): string =>
    execFileSync(process.execPath, [`${root}.ci/release.mjs`, ...given], { encoding: 'utf8', stdio: 'pipe' });

  it('lets the tag of the version pass', () => {
    expect(check(`v${packageJson.version}`)).toBe('');
  });

  it('refuses another tag, and a version that is not in the changelog', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }');
      writeFileSync(join(folder, 'CHANGELOG.md'), '## [1.2.30] - 2026-01-31\n\n- not 1.2.3\n');
      expect(() => check('v1.2.3', folder)).toThrow('CHANGELOG.md has no heading for 1.2.3');
      writeFileSync(join(folder, 'CHANGELOG.md'), '## [1.2.3] - 2026-01-31\n');
      expect(check('v1.2.3', folder)).toBe('');
      expect(() => check('v1.2.3-rc.1', folder)).toThrow('the version in package.json is 1.2.3');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
