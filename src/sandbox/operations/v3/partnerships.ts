import { parseJson } from '../../http/exchange/bounded-json.ts';
import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import { once } from '../../route/idempotency.ts';
import type { Operation } from '../../route/v3.ts';
import type { Partnership } from '../../state/records/partnership.ts';

type Fields = Readonly<Record<string, unknown>>;
type Sides = Pick<Partnership, 'partner' | 'authorized_data'>;

/** The field that names a partner, by its type. */
const PARTNER_ID: ReadonlyMap<unknown, string> = new Map([
  ['APPID', 'appid'],
  ['MERCHANT', 'merchant_id'],
]);
const BUSINESS_TYPES: readonly unknown[] = ['FAVOR_STOCK', 'BUSIFAVOR_STOCK'];
const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 50;

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
    const filters = readFilters(request.query);
    if ('fault' in filters) return filters.fault;
    const limit = readNumber(request.query.get('limit'), DEFAULT_LIMIT);
    const offset = readNumber(request.query.get('offset'), 0);
    if (!(limit >= 1 && limit <= MAX_LIMIT)) {
      return paramError('/limit', request.query.get('limit'), `1 to ${MAX_LIMIT}`, 'query');
    }
    if (Number.isNaN(offset)) {
      return paramError('/offset', request.query.get('offset'), '0 or more', 'query');
    }
    const found = [...store.partnerships.values()].filter(
      (one) => matches(one.partner, filters.partner) && matches(one.authorized_data, filters.authorized_data),
    );
    const data = found.slice(offset, offset + limit).map(({ state: _, ...listed }) => listed);
    return success({ data, limit, offset, total_count: found.length });
  },
};

export const partnerships: readonly Operation[] = [build, terminate, query];

/** Reads the two sides of a partnership from a body, or says what is wrong with them. */
function readSides({ partner, authorized_data }: Fields): Sides | { fault: Answer } {
  if (!isFields(partner)) return { fault: paramError('/partner', partner, 'required') };
  if (!isFields(authorized_data)) {
    return { fault: paramError('/authorized_data', authorized_data, 'required') };
  }
  const idField = PARTNER_ID.get(partner['type']);
  if (idField === undefined) {
    return { fault: paramError('/partner/type', partner['type'], 'APPID or MERCHANT') };
  }
  if (!isText(partner[idField])) {
    return { fault: paramError(`/partner/${idField}`, partner[idField], 'required') };
  }
  const { business_type, stock_id } = authorized_data;
  if (!BUSINESS_TYPES.includes(business_type)) {
    const issue = 'FAVOR_STOCK or BUSIFAVOR_STOCK';
    return { fault: paramError('/authorized_data/business_type', business_type, issue) };
  }
  if (stock_id !== undefined && !isText(stock_id)) {
    return { fault: paramError('/authorized_data/stock_id', stock_id, 'a string') };
  }
  return { partner, authorized_data };
}

/** The two filters of a query, each a JSON text of which only the type is required. */
function readFilters(query: URLSearchParams): Sides | { fault: Answer } {
  const partner = readFilter(query.get('partner'));
  const authorized_data = readFilter(query.get('authorized_data'));
  if (!partner || (query.has('partner') && !PARTNER_ID.has(partner['type']))) {
    const issue = 'JSON with type APPID or MERCHANT';
    return { fault: paramError('/partner', query.get('partner'), issue, 'query') };
  }
  if (
    !authorized_data ||
    (query.has('authorized_data') && !BUSINESS_TYPES.includes(authorized_data['business_type']))
  ) {
    const issue = 'JSON with business_type FAVOR_STOCK or BUSIFAVOR_STOCK';
    return { fault: paramError('/authorized_data', query.get('authorized_data'), issue, 'query') };
  }
  return { partner, authorized_data };
}

function readFilter(text: string | null): Fields | undefined {
  if (text === null) return {};
  const value = parseJson(text);
  return isFields(value) ? value : undefined;
}

/** NaN for a text that is not only digits. */
function readNumber(text: string | null, otherwise: number): number {
  if (text === null) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Only the fields that identify a partnership. */
function identityOf({ partner, authorized_data }: Sides): string {
  const id = partner[PARTNER_ID.get(partner['type']) ?? ''];
  return JSON.stringify([
    partner['type'],
    id,
    authorized_data['business_type'],
    authorized_data['stock_id'] ?? null,
  ]);
}

function matches(fields: Fields, filter: Fields): boolean {
  return Object.entries(filter).every(([name, value]) => fields[name] === value);
}

/** A copy, so that an earlier response does not change with the state. */
function view(partnership: Partnership): Partnership {
  return { ...partnership };
}
