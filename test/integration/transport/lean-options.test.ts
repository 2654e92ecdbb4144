import { Agent, request } from 'node:http';
import { Readable } from 'node:stream';
import axios, { type AxiosRequestConfig } from 'axios';
import { describe, expect, it } from 'vitest';
import { by, OK, usual, type Way, wayOf, wire } from '../../support/calls/both-ways.ts';

/** Programs without types may give undefined for any of them. */
type Config = { [Name in keyof AxiosRequestConfig]?: AxiosRequestConfig[Name] | undefined };
type Row = [way: Way, config: Config];

const headers = (more: Record<string, unknown>) =>
  ({ headers: { ...usual().headers, ...more } }) as AxiosRequestConfig;
const PORT_OF_NOBODY = 9;

/** For every option of axios: some values, and the way that the lean adapter takes. The compiler sees that none is left out. */
const TABLE: Record<keyof Required<AxiosRequestConfig>, Row[]> = {
  adapter: [['lean', {}]],
  allowAbsoluteUrls: [
    ['lean', { allowAbsoluteUrls: true }],
    ['lean', { allowAbsoluteUrls: false }],
  ],
  allowedSocketPaths: [['lean', { allowedSocketPaths: ['/tmp/x'] }]],
  auth: [['axios', { auth: { username: 'a', password: 'b' } }]],
  baseURL: [['axios', { baseURL: 'http://127.0.0.1:9/' }]],
  beforeRedirect: [['lean', { beforeRedirect: () => {} }]],
  cancelToken: [['axios', { cancelToken: axios.CancelToken.source().token }]],
  data: [
    ['lean', { data: 'text' }],
    ['lean', { data: Buffer.from([0, 255, 1]) }],
    ['lean', { data: Buffer.alloc(0) }],
    ['axios', { data: '' }],
    ['axios', { data: undefined }],
    ['axios', { data: new ArrayBuffer(3) }],
    ['axios', { data: { a: 1 } }],
    ['lean', { method: 'get', data: undefined }],
    ['lean', { method: 'delete', data: undefined }],
    ['lean', { method: 'get', data: '{}' }],
  ],
  decompress: [
    ['lean', { decompress: false }],
    ['lean', { decompress: true }],
  ],
  env: [['lean', { env: {} }]],
  family: [['axios', { family: 4 }]],
  fetchOptions: [['lean', { fetchOptions: { cache: 'no-store' } }]],
  formDataHeaderPolicy: [['lean', { formDataHeaderPolicy: 'content-only' }]],
  formSerializer: [['lean', { formSerializer: { dots: true } }]],
  headers: [
    ['lean', headers({ 'x-LOWER': '1', Accept: 'application/xml' })],
    ['lean', headers({ 'x-gone': null, 'x-out': false, 'x-none': undefined })],
    ['lean', headers({ 'x-empty': '' })],
    ['lean', headers({ 'accept-encoding': 'gzip', 'Accept-Encoding': undefined })],
    ['lean', headers({ 'User-Agent': false })],
    ['axios', headers({ 'User-Agent': undefined })],
    ['axios', headers({ 'Accept-Encoding': undefined })],
    ['axios', headers({ 'X-Latin': 'caf\u00e9' })],
    ['axios', headers({ 'X-Wide': '中文' })],
    ['axios', headers({ Connection: 'close' })],
    ['axios', headers({ Host: 'example.com' })],
    ['axios', headers({ Expect: '100-continue-not' })],
    ['lean', headers({ 'Content-Length': '14' })],
  ],
  http2Options: [['lean', { http2Options: {} }]],
  httpAgent: [
    ['lean', { httpAgent: new Agent() }],
    ['lean', { httpAgent: new Agent({ keepAlive: true, timeout: 10 }) }],
    ['axios', { httpAgent: new (class Own extends Agent {})() }],
    ['axios', { httpAgent: undefined }],
  ],
  httpVersion: [['lean', { httpVersion: 1 }]],
  httpsAgent: [['lean', { httpsAgent: new Agent() }]],
  insecureHTTPParser: [
    ['lean', { insecureHTTPParser: false }],
    ['axios', { insecureHTTPParser: true }],
  ],
  lookup: [['axios', { lookup: (_host, _options, done) => done(null, '127.0.0.1', 4) }]],
  maxBodyLength: [
    ['lean', { maxBodyLength: 14 }],
    ['axios', { maxBodyLength: 13 }],
    ['lean', { maxBodyLength: -1 }],
    ['lean', { maxBodyLength: Number.POSITIVE_INFINITY }],
  ],
  maxContentLength: [
    ['lean', { maxContentLength: 2 }],
    ['lean', { maxContentLength: 1 }],
    ['lean', { maxContentLength: 0 }],
  ],
  maxRate: [
    ['axios', { maxRate: 1e6 }],
    ['axios', { maxRate: [1e6, 1e6] }],
  ],
  maxRedirects: [
    ['lean', { maxRedirects: 0 }],
    ['axios', { maxRedirects: 3 }],
    ['axios', { maxRedirects: undefined }],
  ],
  method: [
    ['lean', { method: 'PUT' }],
    ['lean', { method: 'patch' }],
    ['lean', { method: 'delete' }],
    ['axios', { method: 'options', data: undefined }],
  ],
  onDownloadProgress: [['axios', { onDownloadProgress: () => {} }]],
  onUploadProgress: [['axios', { onUploadProgress: () => {} }]],
  params: [['axios', { params: { x: 1 } }]],
  paramsSerializer: [['lean', { paramsSerializer: () => 'z=1' }]],
  parseReviver: [['lean', { parseReviver: (_key, value: unknown) => value }]],
  proxy: [
    ['lean', { proxy: false }],
    ['axios', { proxy: { host: '127.0.0.1', port: PORT_OF_NOBODY } }],
  ],
  redact: [['lean', { redact: ['authorization'] }]],
  responseEncoding: [['lean', { responseEncoding: 'latin1' }]],
  responseType: [
    ['lean', { responseType: 'arraybuffer' }],
    ['axios', { responseType: 'json' }],
    ['axios', { responseType: 'text' }],
    ['axios', { responseType: 'stream' }],
    ['axios', { responseType: undefined }],
  ],
  sensitiveHeaders: [['lean', { sensitiveHeaders: ['x'] }]],
  signal: [
    ['lean', { signal: new AbortController().signal }],
    ['axios', { signal: AbortSignal.abort() }],
  ],
  socketPath: [
    ['axios', { socketPath: '/tmp/no-such-socket' }],
    ['lean', { socketPath: null }],
  ],
  timeout: [
    ['lean', { timeout: 0 }],
    ['lean', { timeout: 5000 }],
    ['axios', { timeout: 5000.5 }],
  ],
  timeoutErrorMessage: [['lean', { timeoutErrorMessage: 'late' }]],
  transformRequest: [
    ['lean', { transformRequest: (data: unknown) => data }],
    ['axios', { transformRequest: () => Readable.from(['a']) }],
  ],
  transformResponse: [['lean', { transformResponse: () => 'changed' }]],
  transitional: [
    ['lean', { transitional: { clarifyTimeoutError: false } }],
    ['lean', { transitional: { advertiseZstdAcceptEncoding: true } }],
  ],
  transport: [['axios', { transport: { request } }]],
  url: [],
  validateStatus: [
    ['lean', { validateStatus: undefined }],
    ['lean', { validateStatus: () => false }],
  ],
  withCredentials: [['lean', { withCredentials: true }]],
  withXSRFToken: [['lean', { withXSRFToken: true }]],
  xsrfCookieName: [['lean', { xsrfCookieName: 'c' }]],
  xsrfHeaderName: [['lean', { xsrfHeaderName: 'h' }]],
};

const rows = Object.entries(TABLE).flatMap(([name, list]) =>
  list.map(([way, config], index) => ({
    name: `${name} (${index + 1})`,
    way,
    config: config as AxiosRequestConfig,
  })),
);

describe('every option of axios', () => {
  it.each(rows)('$name goes by $way, with the same outcome', async ({ way, config }) => {
    const server = await wire(OK);
    expect(await wayOf(server, config)).toBe(way);
    const usually = await by('axios', server, config);
    expect(await by('lean', server, config)).toEqual(usually);
  });
});

const URLS: [Way, (url: string) => string][] = [
  ['lean', (url) => url.replace(/\?.*/, '')],
  ['lean', (url) => url.replace('127.0.0.1', 'localhost')],
  ['lean', (url) => url.replace('/v3', '/v3/%E4%B8%AD')],
  ['axios', (url) => url.replace('/v3', '/v3/中')],
  ['axios', (url) => url.replace('/v3', '/a/../v3')],
  ['axios', (url) => url.replace('/v3', '/a/%2e%2E/v3')],
  ['axios', (url) => `${url}#part`],
  ['axios', (url) => `${url}'`],
  ['axios', (url) => url.replace('//', '//user:secret@')],
  ['axios', (url) => url.replace('http', 'HTTP')],
  ['axios', (url) => url.replace(/\/v3.*/, '')],
  ['axios', () => 'data:text/plain,x'],
  ['axios', () => 'file:///etc/hosts'],
  ['axios', () => 'no url'],
];

describe('a URL', () => {
  it.each(URLS)('goes by %s, to the same place: %s', async (way, change) => {
    const server = await wire(OK);
    const url = change(server.url);
    expect(await wayOf(server, { url })).toBe(way);
    expect(await by('lean', server, { url })).toEqual(await by('axios', server, { url }));
  });
});

describe('a proxy of the environment', () => {
  it.each(['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'])('%s is left to axios', async (name) => {
    const server = await wire(OK);
    const before = process.env[name];
    process.env[name] = `http://127.0.0.1:${PORT_OF_NOBODY}`;
    try {
      expect(await wayOf(server, {})).toBe('axios');
      expect(await wayOf(server, { proxy: false })).toBe('lean');
      expect(await by('lean', server, {})).toEqual(await by('axios', server, {}));
    } finally {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    }
  });
});
