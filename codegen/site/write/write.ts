import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import packageJson from '../../../package.json' with { type: 'json' };
import { parseDocs } from '../../parse/docs.ts';
import { readPages } from '../../parse/files.ts';
import { type Built, buildSite } from '../build/build.ts';
import { filesOf, type SiteFile } from '../build/files.ts';
import { copiesOf } from '../copies/copies.ts';
import { llmsText } from '../copies/llms.ts';
import { commitsOf, versionsOf } from '../history/git.ts';
import { historyOf } from '../history/history.ts';
import { hoversOf } from '../hover/hover.ts';
import { createHighlight } from '../html/highlight.ts';

/** Below docs/: what VitePress reads. Git ignores it. */
const PAGES = 'docs/.vitepress/pages';

/** Below docs/: the copies in Markdown, which VitePress must not read. Git ignores it. */
export const COPIES = 'docs/.vitepress/copies';

/** Below docs/: what VitePress writes. It leaves old files there, so they are removed with the old pages. */
export const DIST = 'docs/.vitepress/dist';

/** The path of the site on its server. */
export const SITE_BASE = process.env['SITE_BASE'] ?? '/';

/** Documents at the root of the repository; those in docs/ are found. */
const AT_ROOT = [
  'README.zh-CN.md',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'bench/README.md',
];

/**
 * Writes all pages of the site.
 *
 * @returns what was written, as a line
 * @throws DocsError that lists everything that is not understood, with file and line
 */
export async function writeSite(root: string): Promise<string> {
  const model = parseDocs(await readPages(join(root, 'docs')));
  const commits = commitsOf(root);
  const sources = await documentsOf(root);
  const built = buildSite({
    model,
    history: historyOf(commits, versionsOf(root, commits)),
    documents: new Map(sources.map((source) => [source, readFileSync(join(root, source), 'utf8')])),
    repository: repositoryOf(),
    highlight: await createHighlight(),
  });
  const folder = join(root, PAGES);
  for (const old of [PAGES, COPIES, DIST]) await rm(join(root, old), { recursive: true, force: true });
  await writeAll(folder, [
    ...filesOf(built, SITE_BASE),
    { file: 'hovers.json', text: hoversText(root, built) },
  ]);
  await writeAll(
    join(root, COPIES),
    [
      ...copiesOf(built).flatMap(({ file, text }) => [
        { file, text },
        // At the address of the page plus `.md`, whether or not the server hides `.html`.
        { file: file.replace(/\.md$/, '.html.md'), text },
      ]),
      { file: 'llms.txt', text: llmsText(built, packageJson.version) },
    ].map(({ file, text }) => ({ file, text: text.replaceAll('](/', `](${SITE_BASE}`) })),
  );
  const pictures = new Set(built.documents.flatMap((page) => page.pictures));
  await mkdir(join(folder, 'public/pictures'), { recursive: true });
  for (const picture of pictures) {
    await copyFile(join(root, picture), join(folder, 'public/pictures', basename(picture)));
  }
  await bundleScripts(root, join(folder, 'public'));
  return `${built.pages.length + built.documents.length} pages in ${PAGES}`;
}

/** Documents whose code, in its order, is one program. */
const RECIPES = /^docs\/(?:recipes|porting)\//;

/** The types in the code of all documents, for the highlighter of VitePress. */
function hoversText(root: string, { documents }: Built): string {
  const programs = documents.flatMap(({ source, markdown }) => {
    const pieces = Array.from(markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm), ([, code = '']) => code);
    return RECIPES.test(source) ? [pieces] : pieces.map((piece) => [piece]);
  });
  const hovers = [...hoversOf(root, programs)].map(([code, found]) => [code.trimEnd(), found]);
  return JSON.stringify(Object.fromEntries(hovers));
}

async function documentsOf(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'docs'), { recursive: true });
  const below = names
    .filter((name) => name.endsWith('.md') && !/^(?:openapi|webhook|\.vitepress)\/|node_modules/.test(name))
    .map((name) => `docs/${name}`);
  return [...AT_ROOT.filter((name) => existsSync(join(root, name))), ...below.sort()];
}

/** The repository on the web: `package.json` names it, or the workflow that runs this. */
function repositoryOf(): string | undefined {
  const { repository } = packageJson as { repository?: { url?: string } };
  const url = repository?.url?.replace(/^git\+|\.git$/g, '');
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return url ?? (server && name ? `${server}/${name}` : undefined);
}

async function writeAll(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const name of new Set(files.map(({ file }) => dirname(file)))) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await Promise.all(files.map(({ file, text }) => writeFile(join(folder, file), text)));
}

/** The scripts of the browser: one that every page loads, and the search, which loads when it is opened. */
async function bundleScripts(root: string, outdir: string): Promise<void> {
  const folder = join(root, 'docs/.vitepress/client');
  await build({
    entryPoints: [join(folder, 'site.ts')],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'chunk-[hash]',
    logLevel: 'error',
  });
}
