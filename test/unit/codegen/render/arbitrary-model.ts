import fc from 'fast-check';
import {
  type Enumeration,
  type ErrorCode,
  type Event,
  type Field,
  type Lifecycle,
  type Model,
  type Operation,
  type Origin,
  type Page,
  type Payload,
  SOURCES,
} from '../../../../codegen/model/model.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/).filter((word) => word !== 'period');
const capital = fc.stringMatching(/^[A-Z][A-Z_]{0,8}$/);
const term = fc.constantFrom(
  '商户号',
  '金额(单位分)',
  '字段枚举值',
  '固定减免金额',
  'URL.query.token',
  'a/b-c_d 1',
  '十'.repeat(24),
);
const title = fc.constantFrom(
  '查询订单',
  '申请退款（押金）',
  "it's: a #title",
  '支付成功(TRANSACTION.SUCCESS)通知(JSON)',
  'yes',
  '- a',
  '1',
);

const word = fc.constantFrom('A', 'B', 'PARKING SPACE', 'text/xml', "it's", '长期', 'a/b', '#x');
const number = fc.integer({ min: -9, max: 99 }).map(String);

function enumeration(value: fc.Arbitrary<string>, classes: boolean): fc.Arbitrary<Enumeration> {
  const values = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
  const plain = values.map(
    (list): Enumeration => ({ kind: 'one-of', values: list.map((item) => ({ value: item })) }),
  );
  const told = fc.tuple(values, fc.array(fc.option(term), { minLength: 4, maxLength: 4 })).map(
    ([list, meanings]): Enumeration => ({
      kind: 'one-of',
      values: list.map((item, index) => {
        const meaning = meanings[index];
        return meaning ? { value: item, meaning } : { value: item };
      }),
    }),
  );
  const fixed = value.map((item): Enumeration => ({ kind: 'fixed', values: [{ value: item }] }));
  const status = fc.constant<Enumeration>({ kind: 'classes', values: [{ value: '20X' }, { value: '4XX' }] });
  return fc.oneof(plain, told, fixed, ...(classes ? [status] : []));
}

/** Leaves the optional parts out where they are undefined, as the model does. */
function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

function fieldOf(
  type: Field['type'],
  more: { [K in keyof Field]?: fc.Arbitrary<Field[K] | undefined> },
): fc.Arbitrary<Field> {
  const base = {
    name,
    type: fc.constant(type),
    required: fc.boolean(),
    label: optional(term),
    from: optional(fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 2 })),
  };
  return fc
    .tuple(fc.record({ ...base, ...more }), optional(fc.constantFrom('a', 'b')))
    .map(([field, either]) => compact<Field>({ ...field, either: field.required ? undefined : either }));
}

const ENCRYPTIONS: NonNullable<Field['encryption']>[] = [
  { by: 'rsa-pubkey', key: 'platform' },
  { by: 'rsa-pubkey', key: 'merchant' },
  { by: 'rsa-pubkey', key: 'merchant', padding: 'pkcs1' },
  { by: 'rsa-pubkey', key: 'bank' },
];

const { fields } = fc.letrec<{ fields: Field[]; field: Field }>((tie) => {
  const below = tie('fields') as fc.Arbitrary<Field[]>;
  const content = below
    .filter((list) => list.length > 0)
    .map((list) => ({ shape: 'object', fields: list }) as const);
  const shapes = fc.tuple(name, fc.array(fc.tuple(fc.boolean(), below), { minLength: 2, maxLength: 3 })).map(
    ([shared, list]): Field => ({
      name: shared,
      type: 'object',
      required: list.every(([required]) => required),
      alternatives: list.map(([required, children]) => ({
        name: shared,
        type: 'object',
        required,
        children,
      })),
    }),
  );
  const listed = fc.tuple(fieldOf('string', {}), fieldOf('object[]', { children: below })).map(
    ([field, element]): Field => ({
      ...field,
      name: 'trades',
      encoding: 'json_encode',
      content: { shape: 'array', element: { ...element, name: 'transaction' } },
    }),
  );
  const leaf = fc.oneof(
    fieldOf('string', {
      enumeration: optional(enumeration(word, false)),
      minLength: optional(fc.nat(9)),
      maxLength: optional(fc.nat(999)),
    }),
    fieldOf('integer', { also: fc.constantFrom(['string'], ['string', 'boolean']) }),
    fieldOf('string', { encryption: fc.constantFrom(...ENCRYPTIONS), maxLength: optional(fc.nat(999)) }),
    fieldOf('string', { signature: fc.constant('rsa-privatekey' as const) }),
    fieldOf('string[]', { enumeration: optional(enumeration(word, false)), maxLength: optional(fc.nat(99)) }),
    fieldOf('integer', { enumeration: optional(enumeration(number, true)) }),
    fieldOf('number', { enumeration: optional(enumeration(number, true)) }),
    fieldOf('boolean', {}),
    fieldOf('true', {}),
    fieldOf('float', {}),
    fieldOf('number[]', {}),
    fieldOf('integer[]', {}),
  );
  const branch = fc.oneof(
    fieldOf('object', { children: below }),
    fieldOf('object[]', { children: below }),
    fieldOf('string', {
      encoding: fc.constantFrom('json_encode' as const, 'urlencode' as const),
      content: optional(content),
    }),
    fieldOf('string', {
      encryption: fc.constant({ by: 'aes-gcm', key: 'apiv3' } as const),
      content: optional(content),
    }),
    fieldOf('string', { encryption: fc.constant({ by: 'aes-ecb', key: 'md5' } as const), content }),
    shapes,
    listed,
  );
  return {
    field: fc.oneof({ depthSize: 'small' }, leaf, branch),
    fields: fc.uniqueArray(tie('field') as fc.Arbitrary<Field>, {
      maxLength: 4,
      selector: (field) => field.name,
    }),
  };
});

const lifecycle: fc.Arbitrary<Lifecycle> = fc
  .record({
    state: fc.constantFrom('retired', 'superseded', 'closed', 'abandoned', 'invitation', 'trial'),
    since: optional(fc.constantFrom('2020', '2022-09-08')),
    successors: fc.subarray(['openapi/v3/a/{b}#post', 'webhook/v3/A.B#C']),
  })
  .map((value) => compact<Lifecycle>(value));

const links = fc.subarray([
  { text: '官方文档', href: 'https://pay.example/doc/v3/1' },
  { text: '官方JSAPI文档', href: 'https://pay.example/a.php?chapter=1_2&index=3' },
]);

const segment = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/),
  name.map((word) => `{${word}}`),
);
const path = fc
  .tuple(fc.constantFrom('v2', 'v3'), fc.uniqueArray(segment, { minLength: 1, maxLength: 4 }), fc.boolean())
  .filter(([, segments]) => segments.at(-1) !== 'index')
  .map(([version, segments, slash]) => `${version}/${segments.join('/')}${slash ? '/' : ''}`);

function request(of: string): fc.Arbitrary<Field[]> {
  const variables = [...of.matchAll(/\{(\w+)\}/g)].map(
    ([, word = '']): Field => ({ name: word, type: 'string', required: true }),
  );
  const parts = (['query', 'json', 'headers'] as const).filter(
    (part) => !variables.some((field) => field.name === part),
  );
  const options = parts.map((part) =>
    fieldOf('object', { children: fields }).map((field): Field => ({ ...field, name: part })),
  );
  return fc.tuple(...options, fc.subarray(options.map((_, index) => index))).map((all) => {
    const kept = all.at(-1) as number[];
    return [...variables, ...kept.flatMap((index) => (all[index] as Field | undefined) ?? [])];
  });
}

const response: fc.Arbitrary<Operation['response']> = fc.oneof(
  fields.map((list) => ({ kind: 'fields', fields: list }) as const),
  fields.map((list) => ({ kind: 'failure', fields: list }) as const),
  fc.constantFrom(
    { kind: 'empty' } as const,
    { kind: 'redirect' } as const,
    { kind: 'stream', media: 'pdf' } as const,
    { kind: 'stream', media: 'image' } as const,
    { kind: 'stream', media: 'data' } as const,
  ),
);

const errors: fc.Arbitrary<ErrorCode[]> = fc.uniqueArray(
  fc
    .record({ status: fc.constantFrom(400, 403, 500), code: capital, term: optional(term) })
    .map((value) => compact<ErrorCode>(value)),
  { maxLength: 3, selector: ({ status, code }) => `${status} ${code}` },
);

const places = fc.dictionary(
  fc.constantFrom('request.json.a', 'response.list[].b'),
  fc.constantFrom('official', "https://pay.example/doc: it's so"),
);
const origin: fc.Arbitrary<Origin> = fc.record({
  official: fc.subarray(['merchant/4012791879', 'partner/4012738964']),
  corrections: places,
  removed: places,
});

const page: fc.Arbitrary<Page> = path.chain((of) => {
  const operation = fc
    .record({
      path: fc.constant(of),
      method: fc.constantFrom('get', 'post', 'put', 'patch', 'delete'),
      protocol: fc.constant(of.startsWith('v2') ? ('v2' as const) : ('v3' as const)),
      title,
      lifecycle: optional(lifecycle),
      links,
      request: request(of),
      response,
      errors,
      origin,
    })
    .map((value) => compact<Operation>(value as Operation));
  const operations = fc.uniqueArray(operation, {
    minLength: 1,
    maxLength: 3,
    selector: ({ method }) => method,
  });
  return fc.tuple(operations, title, fc.boolean()).map(([list, mixed, contributed]): Page => {
    const [first, ...more] = list;
    return {
      path: of,
      title: first && more.length === 0 ? first.title : mixed,
      contributed,
      operations: list,
    };
  });
});

const payload: fc.Arbitrary<Payload> = fc
  .record({
    anchor: optional(capital),
    fields: fc.array(
      fc.record({ name, value: optional(capital) }).map((value) => compact<Payload['fields'][number]>(value)),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  })
  .map((value) => compact<Payload>(value));

const event: fc.Arbitrary<Event> = fc
  .record({
    name: fc
      .tuple(fc.constantFrom('v2', 'v3'), fc.stringMatching(/^[A-Z][A-Z_.]{0,9}$/))
      .map((parts) => parts.join('/')),
    version: fc.constant('v3' as const),
    title,
    contributed: fc.boolean(),
    lifecycle: optional(lifecycle),
    links,
    request: fc.tuple(fields, fields).map((parts) =>
      parts.map(
        (children, index): Field => ({
          name: index === 0 ? 'headers' : 'body',
          type: 'object',
          required: true,
          children,
        }),
      ),
    ),
    payloads: fc.array(payload, { maxLength: 3 }),
    answer: fields.map((children): Field[] => [{ name: 'body', type: 'object', required: false, children }]),
    origin,
  })
  .map((value) => compact<Event>({ ...value, version: value.name.startsWith('v2') ? 'v2' : 'v3' }));

const byName =
  <T>(nameOf: (item: T) => string) =>
  (a: T, b: T): number =>
    nameOf(a) < nameOf(b) ? -1 : 1;

/** Any model that pages can express, in the order in which they are read. */
export const model: fc.Arbitrary<Model> = fc.record({
  pages: fc
    .uniqueArray(page, { maxLength: 3, selector: ({ path: of }) => of })
    .map((list) => list.sort(byName(({ path: of }) => (of.endsWith('/') ? `${of}index.md` : `${of}.md`)))),
  events: fc
    .uniqueArray(event, { maxLength: 2, selector: (item) => item.name })
    .map((list) => list.sort(byName((item) => `${item.name}.md`))),
});
