import axios, { type AxiosAdapter } from 'axios';
import {
  AGENT,
  BOOLEAN,
  BYTES,
  FUNCTION,
  FUNCTIONS,
  hasMethods,
  isFunction,
  isObject,
  type Kind,
  MILLISECONDS,
  OBJECT,
  oneOf,
  RATE,
  SIGNAL,
  SWITCHES,
  TEXT,
  TEXTS,
} from '../../wire/kinds.ts';
import { PARAMS, readsValues } from './params.ts';
import { PROXY } from './proxy.ts';

/** Without 'stream': a response that the caller reads itself cannot be verified. */
const RESPONSE_TYPE: Kind = {
  ...oneOf(['json', 'text', 'arraybuffer']),
  what: "'json', 'text' or 'arraybuffer'; use sink to stream a response",
};

/** Options that axios checks only while it sends, with an error that does not name them, or not at all. */
const KINDS: Readonly<Record<string, Kind>> = {
  adapter: { what: 'an adapter that axios supports', fits: isAdapter },
  allowedSocketPaths: oneOf([null], {
    what: 'a string or an array of strings',
    fits: (v) => TEXT.fits(v) || TEXTS.fits(v),
  }),
  cancelToken: {
    what: 'a CancelToken',
    fits: (value) => hasMethods(value, 'subscribe', 'unsubscribe', 'throwIfRequested'),
  },
  decompress: BOOLEAN,
  env: OBJECT,
  family: oneOf([0, 4, 6]),
  fetchOptions: OBJECT,
  formDataHeaderPolicy: oneOf(['legacy', 'content-only']),
  formSerializer: OBJECT,
  http2Options: OBJECT,
  httpAgent: AGENT,
  httpVersion: oneOf([1, 2]),
  httpsAgent: AGENT,
  insecureHTTPParser: BOOLEAN,
  lookup: FUNCTION,
  maxBodyLength: BYTES,
  maxContentLength: BYTES,
  maxRate: RATE,
  onDownloadProgress: FUNCTION,
  onUploadProgress: FUNCTION,
  params: PARAMS,
  paramsSerializer: { what: 'a function, or an object with encode or serialize', fits: isSerializer },
  parseReviver: FUNCTION,
  proxy: PROXY,
  redact: TEXTS,
  responseEncoding: TEXT,
  responseType: RESPONSE_TYPE,
  sensitiveHeaders: TEXTS,
  signal: SIGNAL,
  socketPath: oneOf([null], TEXT),
  timeout: MILLISECONDS,
  timeoutErrorMessage: TEXT,
  transformRequest: FUNCTIONS,
  transformResponse: FUNCTIONS,
  transitional: SWITCHES,
  transport: {
    what: 'an object with request(), like node:https',
    fits: (value) => hasMethods(value, 'request'),
  },
  validateStatus: oneOf([null], FUNCTION),
};

/**
 * Checks the axios options that are set; undefined counts as not set.
 *
 * @throws the error that `refuse` makes for the first invalid option
 */
export function checkKinds(
  options: Readonly<Record<string, unknown>>,
  refuse: (field: string, why: string) => Error,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || !Object.hasOwn(KINDS, name)) continue;
    const kind = KINDS[name];
    if (name === 'params' && readsValues(options['paramsSerializer']) && isObject(value)) continue;
    if (kind && !kind.fits(value)) throw refuse(name, `${name} is invalid: it must be ${kind.what}`);
  }
}

function isAdapter(value: unknown): boolean {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((item) => isFunction(item) || typeof item === 'string')) return false;
  try {
    axios.getAdapter(value as AxiosAdapter);
    return true;
  } catch {
    return false;
  }
}

function isSerializer(value: unknown): boolean {
  if (isFunction(value)) return true;
  if (!isObject(value)) return false;
  return ['encode', 'serialize'].every((name) => value[name] === undefined || isFunction(value[name]));
}
