import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fetched, fetchDocs } from '../../../../codegen/fetch/fetch.ts';
import { DEFAULTS, type FetchOptions } from '../../../../codegen/fetch/options.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** One request as the server saw it: when it came, and what it got. */
export interface Seen {
  file: string;
  at: number;
  status: number;
  headers: IncomingMessage['headers'];
}

/** A documentation server on this machine, and a folder to fetch it to. */
export class Site {
  /** Pages by `merchant/1`; the lists are made of them. */
  readonly pages = new Map<string, string>();
  /** Lists that are not made of the pages, by room. */
  readonly lists = new Map<string, string>();
  /** Other answers, by file: `merchant/1.md`, `merchant/llms.txt`. */
  readonly answers = new Map<string, Answer>();
  readonly seen: Seen[] = [];
  /** The validator the server gives. */
  gives: 'etag' | 'date' | 'none' = 'etag';
  /** Milliseconds before an answer. */
  delay = 0;
  /** The most requests that were open at a time. */
  most = 0;
  #open = 0;

  private constructor(
    readonly dir: string,
    readonly host: string,
    readonly close: () => Promise<void>,
  ) {}

  static async start(): Promise<Site> {
    const dir = await mkdtemp(join(tmpdir(), 'docs-fetch-'));
    let site: Site | undefined;
    const server = createServer((request, response) => site?.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    site = new Site(dir, `http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(dir, { recursive: true });
    });
    site.pages.set('merchant/1', '# 一\n').set('merchant/2', '# 二\n').set('partner/3', '# 三\n');
    return site;
  }

  fetch(options: Partial<FetchOptions> = {}, signal = new AbortController().signal): Promise<Fetched> {
    return fetchDocs(this.dir, { ...DEFAULTS, host: this.host, pause: 0, backoff: 1, ...options }, signal);
  }

  /** The requests for pages since the last call, as `merchant/1.md 200`. */
  asked(): string[] {
    const seen = this.seen.splice(0).filter(({ file }) => file.endsWith('.md'));
    return seen.map(({ file, status }) => `${file} ${status}`).sort();
  }

  read(file: string): Promise<string> {
    return readFile(join(this.dir, file), 'utf8');
  }

  /** All files in the folder but the lists and the state. */
  async files(): Promise<string[]> {
    const names = await readdir(this.dir, { recursive: true });
    return names.filter((name) => name.includes('/') && !name.endsWith('llms.txt')).sort();
  }

  async written(file: string): Promise<number> {
    return (await stat(join(this.dir, file))).mtimeMs;
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    const file = request.url?.replace('/doc/v3/', '') ?? '';
    const at = performance.now();
    this.most = Math.max(this.most, ++this.#open);
    response.on('close', () => this.#open--);
    response.on('finish', () =>
      this.seen.push({ file, at, status: response.statusCode, headers: request.headers }),
    );
    setTimeout(() => (this.answers.get(file) ?? this.#serve(file))(request, response), this.delay);
  }

  #serve(file: string): Answer {
    const room = file.split('/')[0] ?? '';
    const text = file.endsWith('/llms.txt')
      ? (this.lists.get(room) ?? this.list(room))
      : this.pages.get(file.slice(0, -3));
    return (request, response) => {
      if (text === undefined) {
        response.writeHead(404).end('no such page');
        return;
      }
      const hash = createHash('sha256').update(text).digest();
      const etag = `"${hash.toString('hex')}"`;
      // A date of its own for each content.
      const date = new Date(hash.readUInt32BE() * 100).toUTCString();
      const isSame =
        (this.gives === 'etag' && request.headers['if-none-match'] === etag) ||
        (this.gives === 'date' && request.headers['if-modified-since'] === date);
      if (this.gives === 'etag') response.setHeader('etag', etag);
      if (this.gives === 'date') response.setHeader('last-modified', date);
      if (isSame) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/markdown; charset=utf-8' }).end(text);
    };
  }

  /** A list as WeChat Pay writes it. */
  list(room: string): string {
    const pages = [...this.pages.keys()].filter((page) => page.startsWith(`${room}/`));
    return [
      '>更新时间：2026.08.07\n\n# 文档中心\n\n## JSAPI支付\n> JSAPI 支付是收款产品。\n',
      ...pages.map((page) => `- [页面${page}](https://pay.weixin.qq.com/doc/v3/${page}.md)`),
      '',
    ].join('\n');
  }
}
