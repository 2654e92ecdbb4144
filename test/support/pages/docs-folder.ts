import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Policy } from '../../../codegen/layers/merge/merge.ts';
import { importEvidence } from '../../../codegen/update/evidence/import.ts';
import { importOfficial } from '../../../codegen/update/official/import.ts';
import { syncDocs } from '../../../codegen/update/php/sync.ts';

type Files = Readonly<Record<string, string>>;

/** A docs/ of a test's own, and a folder for each of its sources. */
export class DocsFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<DocsFolder> {
    const folder = await mkdtemp(join(tmpdir(), 'docs-layers-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return new DocsFolder(folder);
  }

  /** The PHP pages are these and no others. */
  async sync(pages: Files, policy: Policy = 'ask') {
    const source = await this.#replace('php', { 'openapi/index.md': '# 概览\n', ...pages });
    await mkdir(join(source, 'webhook'), { recursive: true });
    return syncDocs(source, this.docs, () => policy);
  }

  /** The official pages are these and no others: `merchant/1.md`. */
  async official(pages: Files, policy: Policy = 'ask') {
    return importOfficial(await this.#replace('official', pages), this.docs, () => policy);
  }

  /** The facts of SDKs and samples are these and no others, a line each. */
  async evidence(models: readonly object[], samples: readonly object[] = []) {
    const lines = (items: readonly object[]): string =>
      items.map((item) => `${JSON.stringify(item)}\n`).join('');
    const source = await this.#replace('evidence', {
      'models.jsonl': lines(models),
      'samples.jsonl': lines(samples),
    });
    return importEvidence(source, this.docs);
  }

  get docs(): string {
    return join(this.#folder, 'docs');
  }

  read(file: string): Promise<string> {
    return readFile(join(this.docs, file), 'utf8');
  }

  /** Edits a page by hand. Each text must be there. */
  async edit(file: string, ...edits: readonly (readonly [from: string, to: string])[]): Promise<void> {
    let text = await this.read(file);
    for (const [from, to] of edits) {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      text = text.replace(from, to);
    }
    await writeFile(join(this.docs, file), text);
  }

  /** All files of docs/ and what is in them. */
  async all(): Promise<Record<string, string>> {
    const entries = await readdir(this.docs, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(
      await Promise.all(
        files.sort().map(async (file) => [file.slice(this.docs.length + 1), await readFile(file, 'utf8')]),
      ),
    );
  }

  async #replace(source: string, pages: Files): Promise<string> {
    const folder = join(this.#folder, source);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    for (const [file, text] of Object.entries(pages)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return folder;
  }
}

/** What the changelog of an update says. */
export function told({ changes }: { changes: readonly { subject: string; what: string }[] }): string[] {
  return changes.map(({ subject, what }) => `${subject} ${what}`);
}
