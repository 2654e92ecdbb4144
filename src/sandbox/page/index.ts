import { ConfigurationError, RequestError } from '../../errors/index.ts';
import { createControls } from '../controls/controls.ts';
import type { Reply } from '../http/exchange/answer.ts';
import type { SandboxRequest } from '../http/exchange/exchange.ts';
import { readJson } from '../judge/schema/request-fields.ts';
import type { Journal } from '../state/journal.ts';
import type { Store } from '../state/store.ts';
import { actions } from './actions/index.ts';
import { intrusionOf, originOf } from './guard.ts';
import { jsonReply } from './html/document.ts';
import { overviewPage } from './overview.ts';
import { payerPage } from './payer.ts';
import { requestOf, requestsOf } from './requests/requests.ts';
import { stateOf } from './sections/state.ts';
import { choiceOf } from './terms/language.ts';

/** The path of an `h5_url`. */
const H5 = '/cgi-bin/mmpayweb-bin/checkmweb';
const STATE = '/sandbox/state';
const REQUEST = /^\/sandbox\/requests\/([1-9]\d{0,15})$/;
const PAYER = /^\/sandbox\/pay\/([\w-]+)$/;

/** Handles requests for the page and its tools; returns `undefined` for operations of WeChat Pay. */
export type Page = (request: SandboxRequest) => Promise<Reply> | undefined;

/** Serves the simulator's page, its endpoints under `/sandbox/`, and the payer's page. */
export function createPage(store: Store, journal: Journal): Page {
  const controls = createControls(store);

  function get(request: SandboxRequest): Reply {
    const { pathname, query, headers } = request;
    const choice = choiceOf(query, headers);
    if (pathname === '/') return overviewPage(choice, query);
    if (pathname === STATE) {
      const search = query.get('search') ?? '';
      return jsonReply(200, { ...stateOf(store), ...requestsOf(journal, search) });
    }
    const id = REQUEST.exec(pathname)?.[1];
    if (id !== undefined) {
      const found = requestOf(store, journal, Number(id), originOf(request));
      return found ? jsonReply(200, found) : refusal(404, 'NOT_FOUND', 'this request is no longer stored');
    }
    const code = pathname === H5 ? (query.get('prepay_id') ?? '') : PAYER.exec(pathname)?.[1];
    return code === undefined ? notThere() : payerPage(store, code, query, choice);
  }

  async function answer(request: SandboxRequest): Promise<Reply> {
    const { method, pathname } = request;
    const intrusion = intrusionOf(request, pathname === STATE || REQUEST.test(pathname));
    if (intrusion) return refusal(intrusion.status, intrusion.code, intrusion.message);
    if (method === 'GET' && !isAction(pathname)) return get(request);
    if (!isAction(pathname)) return method === 'POST' ? notThere() : notSo('GET');
    if (method !== 'POST') return notSo('POST');
    const body = readJson(request);
    if (!body) return refusal(400, 'JSON_INVALID', 'the request body must be a JSON object');
    try {
      return jsonReply(200, (await actions[pathname]?.(store, controls, body)) ?? {});
    } catch (error) {
      if (!(error instanceof RequestError || error instanceof ConfigurationError)) throw error;
      return refusal(400, error.code, error.message);
    }
  }

  return (request) => (isForPeople(request) ? answer(request) : undefined);
}

/** Whether the request is for the page. A signed request of `/` does not come from a browser. */
function isForPeople({ method, pathname, headers }: SandboxRequest): boolean {
  if (pathname.startsWith('/sandbox/')) return true;
  if (method !== 'GET') return false;
  const isBrowser = !headers.authorization && /text\/html/i.test(headers.accept ?? '');
  return pathname === H5 || (pathname === '/' && isBrowser);
}

function isAction(pathname: string): boolean {
  return Object.hasOwn(actions, pathname);
}

function refusal(status: number, code: string, message: string): Reply {
  return jsonReply(status, { code, message });
}

const notThere = () => refusal(404, 'NOT_FOUND', 'the page is at /, its endpoints are under /sandbox/');

const notSo = (method: string) =>
  jsonReply(405, { code: 'METHOD_REFUSED', message: `use ${method} here` }, { Allow: method });
