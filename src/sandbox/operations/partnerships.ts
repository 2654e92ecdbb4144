import { type Answer, failure, paramError, success } from '../exchange.ts';
import type { Context, Operation } from '../router.ts';
import type { Partnership } from '../store.ts';

type Fields = Record<string, unknown>;

const PARTNER_ID: Readonly<Record<string, string>> = { APPID: 'appid', MERCHANT: 'merchant_id' };
const BUSINESS_TYPES: readonly unknown[] = ['FAVOR_STOCK', 'BUSIFAVOR_STOCK'];
const MAX_LIMIT = 50;

/** The two sides of a partnership in a request, or what is wrong with them. */
function readSides(json: Readonly<Fields>): { partner: Fields; authorized_data: Fields } | { fault: Answer } {
  const { partner, authorized_data } = json;
  if (!isFields(partner)) return { fault: paramError('/partner', partner, 'required') };
  if (!isFields(authorized_data))
    return { fault: paramError('/authorized_data', authorized_data, 'required') };
  const idField = PARTNER_ID[String(partner['type'])];
  if (idField === undefined)
    return { fault: paramError('/partner/type', partner['type'], 'APPID or MERCHANT') };
  if (!isText(partner[idField]))
    return { fault: paramError(`/partner/${idField}`, partner[idField], 'required') };
  const { business_type, stock_id } = authorized_data;
  if (!BUSINESS_TYPES.includes(business_type)) {
    return {
      fault: paramError('/authorized_data/business_type', business_type, 'FAVOR_STOCK or BUSIFAVOR_STOCK'),
    };
  }
  if (stock_id !== undefined && !isText(stock_id)) {
    return { fault: paramError('/authorized_data/stock_id', stock_id, 'a string') };
  }
  return { partner, authorized_data };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function identityOf({ partner, authorized_data }: { partner: Fields; authorized_data: Fields }): string {
  const { type, appid, merchant_id } = partner;
  return JSON.stringify([
    type,
    appid ?? merchant_id,
    authorized_data['business_type'],
    authorized_data['stock_id'],
  ]);
}

/** The same key with the same body is answered the same again; with another body it is an error. */
function once(context: Context, act: () => Answer): Answer {
  const { request, store } = context;
  const given = request.headers['idempotency-key'];
  if (typeof given !== 'string' || given === '') {
    return paramError('/Idempotency-Key', undefined, 'required', 'header');
  }
  const key = `${request.pathname} ${given}`;
  const body = request.body.toString();
  const known = store.idempotent.get(key);
  if (known) {
    return known.body === body
      ? known.answer
      : failure(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致');
  }
  const answer = act();
  if (answer.status < 300) store.idempotent.set(key, { body, answer });
  return answer;
}

const build: Operation = {
  method: 'POST',
  path: 'v3/marketing/partnerships/build',
  handle: (context) =>
    once(context, () => {
      const sides = readSides(context.json);
      if ('fault' in sides) return sides.fault;
      const { partnerships } = context.store;
      const known = partnerships.get(identityOf(sides));
      if (known?.state === 'ESTABLISHED') return success(view(known));
      const { now } = context;
      const create_time = known?.create_time ?? now;
      const made: Partnership = {
        ...sides,
        state: 'ESTABLISHED',
        build_time: now,
        create_time,
        update_time: now,
      };
      partnerships.set(identityOf(sides), made);
      return success(view(made));
    }),
};

const terminate: Operation = {
  method: 'POST',
  path: 'v3/marketing/partnerships/terminate',
  handle: (context) =>
    once(context, () => {
      const sides = readSides(context.json);
      if ('fault' in sides) return sides.fault;
      const known = context.store.partnerships.get(identityOf(sides));
      if (known?.state !== 'ESTABLISHED') return failure(404, 'RESOURCE_NOT_EXISTS', '合作关系不存在');
      Object.assign(known, { state: 'TERMINATED', terminate_time: context.now, update_time: context.now });
      return success(view(known));
    }),
};

const query: Operation = {
  method: 'GET',
  path: 'v3/marketing/partnerships',
  handle: ({ request, store }) => {
    const filters: Record<'partner' | 'authorized_data', Fields> = { partner: {}, authorized_data: {} };
    for (const name of ['partner', 'authorized_data'] as const) {
      const text = request.query.get(name);
      const value = text === null ? {} : parse(text);
      if (!value) return paramError(`/${name}`, text, 'a JSON object', 'query');
      filters[name] = value;
    }
    const limit = Number(request.query.get('limit') ?? 20);
    const offset = Number(request.query.get('offset') ?? 0);
    if (!(limit >= 1 && limit <= MAX_LIMIT)) return paramError('/limit', limit, `1 to ${MAX_LIMIT}`, 'query');
    if (!(offset >= 0)) return paramError('/offset', offset, '0 or more', 'query');
    const found = [...store.partnerships.values()].filter(
      (one) => matches(one.partner, filters.partner) && matches(one.authorized_data, filters.authorized_data),
    );
    const data = found.slice(offset, offset + limit).map(({ state: _, ...listed }) => listed);
    return success({ data, limit, offset, total_count: found.length });
  },
};

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function matches(fields: Fields, filter: Fields): boolean {
  return Object.entries(filter).every(([name, value]) => fields[name] === value);
}

/** A copy, so that what was answered once does not change with the state. */
function view(partnership: Partnership): Partnership {
  return { ...partnership };
}

export const partnerships: readonly Operation[] = [build, terminate, query];
