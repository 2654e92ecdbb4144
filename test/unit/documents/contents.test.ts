import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { fences, read } from '../../support/documents/documents.ts';

describe.each(['README.md', 'README.zh-CN.md'])('%s', (page) => {
  it('has at most 200 lines', () => {
    expect(read(page).trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  });

  it('begins with the two commands, then a call, a notification and the simulator in under ten lines each', () => {
    expect(fences(page, 'sh')[0]).toMatch(/^npm ci && npm run demo .*\nnpm cit /);
    const first = fences(page, 'ts').slice(0, 3);
    expect(first.map((code) => /\.post\(|\.node\(|createSandbox\(/.exec(code)?.[0])).toEqual([
      '.post(',
      '.node(',
      'createSandbox(',
    ]);
    for (const code of first) expect(code.split('\n').filter((line) => line !== '').length).toBeLessThan(10);
  });
});

describe('the guide', () => {
  it.each(['docs/guide/errors.md', 'docs/guide/zh/errors.md'])(
    '%s lists every code an error can have',
    (page) => {
      const codes = ['configuration', 'request', 'transport', 'verification']
        .map((name) => read(`src/errors/${name}.ts`))
        .flatMap((text) =>
          Array.from(text.matchAll(/'([A-Z]+_[A-Z_]+|TIMEOUT|ABORTED)'/g), ([, code]) => code),
        );
      expect(codes.length).toBeGreaterThan(30);
      for (const code of codes) expect(read(page)).toContain(`\`${code}\``);
    },
  );

  it.each(['docs/guide/dependencies.md', 'docs/guide/zh/dependencies.md'])(
    '%s lists every dependency',
    (page) => {
      const listed = Array.from(read(page).matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name);
      expect(listed.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
    },
  );
});

describe('CHANGELOG.md', () => {
  const headings = Array.from(read('CHANGELOG.md').matchAll(/^##+ (.+)$/gm), ([line]) => line);

  it('has the version of the package, and what is not released', () => {
    expect(headings[0]).toBe('## [Unreleased]');
    const versions = headings.filter((line) => line.startsWith('## ')).slice(1);
    for (const version of versions) expect(version).toMatch(/^## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    expect(versions.map((line) => /\[(.+)\]/.exec(line)?.[1])).toContain(packageJson.version);
  });

  it('sorts changes as keepachangelog.com does', () => {
    const kinds = headings.filter((line) => line.startsWith('### '));
    for (const kind of kinds)
      expect(kind).toMatch(/^### (?:Added|Changed|Deprecated|Removed|Fixed|Security)$/);
  });
});
