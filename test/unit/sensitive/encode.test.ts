import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../src/errors/index.ts';
import { FACTS } from '../../../src/generated/table.ts';
import { encodeOptions } from '../../../src/sensitive/encode.ts';
import { MediaUtil } from '../../../src/wire/media-util.ts';
import { changed, countAt, frozen, plant } from './sample.ts';

function refusal(encode: string[], options: Record<string, unknown>): RequestError {
  try {
    encodeOptions({ encode }, options);
  } catch (error) {
    if (error instanceof RequestError) return error;
  }
  throw new Error('it was not refused');
}

/** The other way round, by the rules of the pages. */
function decoded(form: string, value: unknown): unknown {
  expect(typeof value).toBe('string');
  if (form === 'json_encode') return JSON.parse(value as string);
  expect(value).toMatch(/^[A-Za-z0-9%._~-]+$/);
  const pairs = decodeURIComponent(value as string).split('&');
  return Object.fromEntries(pairs.map((pair) => pair.split('=')));
}

describe('encodeOptions, for every operation of the table', () => {
  const marked = Object.entries(FACTS).filter(([, { encode }]) => encode);
  const shallowFirst = (paths: readonly string[]) => [...paths].sort((a, b) => a.length - b.length);

  it('knows every form there is', () => {
    const forms = marked.flatMap(([, { encode = [] }]) => encode.map((mark) => mark.split(' ')[0]));
    expect(new Set(forms)).toEqual(new Set(['json_encode', 'urlencode']));
    expect(forms).toHaveLength(62);
  });

  it.each(marked)('encodes each marked field of %s, and nothing else', (_, facts) => {
    const { encode = [] } = facts;
    const given: Record<string, unknown> = {};
    const innermostFirst = shallowFirst(encode).reverse();
    for (const mark of innermostFirst)
      plant(given, mark.split(' ')[1] ?? '', () => ({ id: '中 1', at: 'x' }));
    const isUpload = encode.some((mark) => mark.endsWith(' body.meta'));
    const media = new MediaUtil('image.jpg', Buffer.from('bytes'));
    const before = structuredClone(given);
    if (isUpload) given['body'] = { ...(given['body'] as object), file: media };
    else frozen(given);
    const options = encodeOptions(facts, given);
    const body = MediaUtil.of(options['body']);
    expect(body === undefined).toBe(!isUpload);
    let back: unknown = body
      ? { ...before, body: { ...(before['body'] as object), meta: body.getMeta() } }
      : options;
    for (const mark of shallowFirst(encode)) {
      const [form = '', path = ''] = mark.split(' ');
      expect(countAt(back, path)).toBeGreaterThan(0);
      back = changed(back, path, (value) => decoded(form, value));
    }
    expect(back).toStrictEqual(before);
    // What is text already stays what it is.
    expect(encodeOptions(facts, options)).toBe(options);
  });
});

describe('encodeOptions', () => {
  const encode = ['json_encode xml.detail', 'urlencode xml.risk_info'];

  it('writes JSON without blanks', () => {
    const options = encodeOptions(
      { encode },
      { xml: { detail: { goods: [{ id: 1, name: '中/' }], no: undefined } } },
    );
    expect(options.xml.detail).toBe('{"goods":[{"id":1,"name":"中/"}]}');
  });

  it('writes pairs, without the empty ones, encoded as a whole', () => {
    const risk_info = {
      posttime: 1717171199,
      mobile: '122344545',
      deviceid: '',
      clientversion: null,
      os: undefined,
    };
    const sent = 'posttime%3D1717171199%26mobile%3D122344545';
    expect(encodeOptions({ encode }, { xml: { risk_info } }).xml.risk_info).toBe(sent);
    const pairs = new Map(Object.entries(risk_info));
    expect(encodeOptions({ encode }, { xml: new Map([['risk_info', pairs]]) }).xml.get('risk_info')).toBe(
      sent,
    );
    expect(encodeOptions({ encode }, { xml: { risk_info: { a: '中 +%=' } } }).xml.risk_info).toBe(
      encodeURIComponent('a=中 +%='),
    );
  });

  it.each([
    ['text', 'posttime%3D1'],
    ['an empty text', ''],
    ['null', null],
    ['a number', 5],
    ['undefined', undefined],
  ])('leaves %s alone', (_, value) => {
    const given = { xml: { detail: value, risk_info: value } };
    expect(encodeOptions({ encode }, given)).toBe(given);
  });

  it('gives back the very same options without marks', () => {
    const given = { xml: { detail: {} } };
    expect(encodeOptions(undefined, given)).toBe(given);
    expect(encodeOptions({ security: true }, given)).toBe(given);
  });

  it('encodes from the inside out', () => {
    const marks = ['json_encode json.data', 'json_encode json.data!.list[].more'];
    const data = { list: [{ more: [{ a: 1 }] }, { more: 'done' }, {}] };
    const options = encodeOptions({ encode: marks }, frozen({ json: { data } }));
    expect(options.json.data).toBe(JSON.stringify({ list: [{ more: '[{"a":1}]' }, { more: 'done' }, {}] }));
    const done = { json: { data: JSON.stringify(data) } };
    expect(encodeOptions({ encode: marks }, done)).toBe(done);
  });

  it.each([
    ['NaN', { price: Number.NaN }],
    ['a Map', { price: new Map([['a', 1]]) }],
    ['a number beyond 2^53', { price: 2 ** 53 }],
  ])('refuses JSON with %s, naming the field', (_, detail) => {
    expect(refusal(encode, { xml: { detail } })).toMatchObject({
      code: 'BODY_UNSERIALIZABLE',
      field: 'xml.detail.price',
    });
  });

  it.each([
    ['an &', 'secret&b=1'],
    ['an object', {}],
    ['a list', []],
    ['a boolean', true],
    ['a fraction', 1.5],
    ['a number beyond 2^53', 2 ** 60],
  ])('refuses %s among pairs, naming the field', (_, mobile) => {
    const error = refusal(encode, { xml: { risk_info: { mobile } } });
    expect(error).toMatchObject({ code: 'VALUE_INVALID', field: 'xml.risk_info.mobile' });
    expect(error.message).not.toContain('secret');
  });

  it('refuses half a character among pairs', () => {
    expect(refusal(encode, { xml: { risk_info: { mobile: '\ud800' } } })).toMatchObject({
      code: 'VALUE_INVALID',
    });
  });
});

describe('encodeOptions, for uploads', () => {
  const encode = ['json_encode body.meta'];
  const media = () => new MediaUtil('image.jpg', Buffer.from('bytes'));

  it('makes an upload of a file and its meta', () => {
    const file = media();
    for (const meta of [{ filename: 'a.jpg', item_id: 1 }, '{"filename":"a.jpg","item_id":1}']) {
      const body = MediaUtil.of(encodeOptions({ encode }, { body: { file, meta } }).body);
      expect(body?.getMeta()).toBe('{"filename":"a.jpg","item_id":1}');
      expect(body?.getBody().includes('bytes')).toBe(true);
    }
    expect(JSON.parse(file.getMeta()).filename).toBe('image.jpg');
    const body = { file: file.getStream(), meta: {} };
    expect(MediaUtil.of(encodeOptions({ encode }, { body }).body)?.getMeta()).toBe('{}');
  });

  it('leaves every other body alone', () => {
    for (const body of [
      media(),
      media().getStream(),
      'text',
      Buffer.from('x'),
      { file: media() },
      { meta: '{}' },
    ]) {
      const given = { body };
      expect(encodeOptions({ encode }, given)).toBe(given);
    }
  });
});
