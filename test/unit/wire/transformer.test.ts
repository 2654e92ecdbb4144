import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestError, WechatpayError } from '../../../src/errors/index.ts';
import { Transformer, type XmlInput, type XmlMap } from '../../../src/wire/transformer.ts';
import { ifQuiet } from '../../support/processes/quiet.ts';
import { anyText } from '../../support/values/any-text.ts';

function refusal(act: () => unknown): { code: string; field: string | undefined; message: string } {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(RequestError);
    const { code, field, message } = error as RequestError;
    return { code, field, message };
  }
  throw new Error('nothing was thrown');
}

const codeOf = (act: () => unknown) => refusal(act).code;

describe('Transformer.toXml', () => {
  it.each<[string, XmlInput, string]>([
    ['no field', {}, '<xml/>'],
    ['fields in their order', { b: '1', a: '2' }, '<xml><b>1</b><a>2</a></xml>'],
    ['an empty text', { a: '' }, '<xml><a></a></xml>'],
    ['null', { a: null }, '<xml><a></a></xml>'],
    ['undefined, as in JSON', { a: undefined, b: 1 }, '<xml><b>1</b></xml>'],
    ['booleans', { a: true, b: false }, '<xml><a>1</a><b></b></xml>'],
    ['integers', { a: 0, b: -5, c: 9007199254740991 }, '<xml><a>0</a><b>-5</b><c>9007199254740991</c></xml>'],
    ['minus zero', { a: -0 }, '<xml><a>0</a></xml>'],
    ['bigints', { a: 9223372036854775807n }, '<xml><a>9223372036854775807</a></xml>'],
    ['exact fractions', { a: 0.1, b: -1.5, c: 0.0001 }, '<xml><a>0.1</a><b>-1.5</b><c>0.0001</c></xml>'],
    ['blanks', { a: ' x ', b: 'l\n\t' }, '<xml><a> x </a><b>l\n\t</b></xml>'],
    ['a carriage return', { a: 'x\r\ny' }, '<xml><a>x&#13;\ny</a></xml>'],
    ['an apostrophe', { a: "it's" }, "<xml><a>it's</a></xml>"],
    ['less-than', { a: 'a<b' }, '<xml><a><![CDATA[a<b]]></a></xml>'],
    ['greater-than', { a: 'a>b' }, '<xml><a><![CDATA[a>b]]></a></xml>'],
    ['an ampersand', { a: '&amp;' }, '<xml><a><![CDATA[&amp;]]></a></xml>'],
    ['a quote', { a: '{"k":1}' }, '<xml><a><![CDATA[{"k":1}]]></a></xml>'],
    ['the end of CDATA', { a: 'x]]>y' }, '<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a></xml>'],
    ['a carriage return in CDATA', { a: '<\r>' }, '<xml><a><![CDATA[<]]>&#13;<![CDATA[>]]></a></xml>'],
    ['a list', { a: ['x', 'y'] }, '<xml><a><item>x</item><item>y</item></a></xml>'],
    ['an empty list', { a: [] }, '<xml><a/></xml>'],
    ['a list at the top', ['x'], '<xml><item>x</item></xml>'],
    ['a list of lists', { a: [['x'], []] }, '<xml><a><item><item>x</item></item><item/></a></xml>'],
    ['a map', { a: { b: { c: 1 } } }, '<xml><a><b><c>1</c></b></a></xml>'],
    ['a map without prototype', Object.assign(Object.create(null), { a: 1 }), '<xml><a>1</a></xml>'],
    [
      'names XML cannot hold',
      { '1a': 1, 'a b': 2, '': 3, 'a<b': 4 },
      '<xml><item>1</item><item>2</item><item>3</item><item>4</item></xml>',
    ],
    ['names of other letters', { 中文: 1, naïve: 2 }, '<xml><中文>1</中文><naïve>2</naïve></xml>'],
    [
      'names with punctuation',
      { 'a-b': 1, 'a.b': 2, 'a:b': 3, _a: 4 },
      '<xml><a-b>1</a-b><a.b>2</a.b><a:b>3</a:b><_a>4</_a></xml>',
    ],
    [
      'characters at the edge',
      { a: '\u007f\u0085\ud7ff\ue000\ufffd\u{10ffff}' },
      '<xml><a>\u007f\u0085\ud7ff\ue000\ufffd\u{10ffff}</a></xml>',
    ],
  ])('writes %s', (_, data, xml) => {
    expect(Transformer.toXml(data)).toBe(xml);
  });

  it('keeps the order of a Map, whatever its names', () => {
    const fields = new Map<string | number, unknown>([
      ['z', 1],
      ['10', 'ten'],
      [9, 'nine'],
      ['a', new Map([['b', 2]])],
    ]);
    expect(Transformer.toXml(fields)).toBe(
      '<xml><z>1</z><item>ten</item><item>nine</item><a><b>2</b></a></xml>',
    );
  });

  it('writes the declaration, the indentation and other names when asked to', () => {
    const data = { a: '1', b: { c: ['<x>', 'y'], d: [] } };
    expect(Transformer.toXml({ a: 1 }, false)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>\n',
    );
    expect(Transformer.toXml(data, false, true, 'root', 'entry')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<root>',
        ' <a>1</a>',
        ' <b>',
        '  <c>',
        '   <entry><![CDATA[<x>]]></entry>',
        '   <entry>y</entry>',
        '  </c>',
        '  <d/>',
        ' </b>',
        '</root>',
        '',
      ].join('\n'),
    );
  });

  it.each([
    '\0',
    '\u0001',
    '\b',
    '\v',
    '\u001f',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00x',
    '<\0>',
    '\ude00\ud83d',
  ])('refuses %j, which XML cannot hold', (text) => {
    expect(refusal(() => Transformer.toXml({ attach: `a${text}b` }))).toMatchObject({
      code: 'XML_INVALID',
      field: 'attach',
    });
  });

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['the sum of 0.1 and 0.2', 0.1 + 0.2],
    ['seven cents as a float', 0.07 * 100],
    ['an integer beyond the safe ones', 2 ** 53],
    ['1e20', 1e20],
    ['a fraction of many digits', 1234567.891234567],
    ['a tiny number', 0.00001],
    ['a Date', new Date(0)],
    ['a Buffer', Buffer.from('x')],
    ['a Set', new Set(['x'])],
    [
      'an instance of a class',
      new (class Order {
        id = 1;
      })(),
    ],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['an item that is undefined', ['x', undefined]],
  ])('refuses %s, which has no exact text', (_, value) => {
    expect(codeOf(() => Transformer.toXml({ total_fee: value }))).toBe('VALUE_INVALID');
  });

  it('refuses a number by the name of its field, without its value', () => {
    expect(refusal(() => Transformer.toXml({ total_fee: 0.1 + 0.2 }))).toEqual({
      code: 'VALUE_INVALID',
      field: 'total_fee',
      message: 'total_fee is a number without an exact text: pass a string',
    });
  });

  it.each(['ª', 'ａ', '𠀀', 'a\n', 'ж'])('refuses the name %j, which parsers take differently', (name) => {
    expect(codeOf(() => Transformer.toXml({ [name]: 'x' }))).toBe('XML_INVALID');
  });

  it.each(['', '1a', 'a b', 'a>', '-a', ':a', 'a\n'])('refuses %j as the root or the item', (name) => {
    expect(refusal(() => Transformer.toXml({}, true, false, name))).toMatchObject({
      code: 'XML_INVALID',
      field: 'root',
    });
    expect(refusal(() => Transformer.toXml({}, true, false, 'xml', name))).toMatchObject({ field: 'item' });
  });

  it.each([null, undefined, 'text', 5, true, new Date(0)])('refuses %j in the place of the map', (data) => {
    expect(codeOf(() => Transformer.toXml(data as unknown as XmlInput))).toBe('XML_INVALID');
  });

  it('refuses what holds itself', () => {
    const map: Record<string, unknown> = {};
    map['a'] = map;
    const list: unknown[] = [];
    list.push(list, list);
    expect(codeOf(() => Transformer.toXml(map))).toBe('XML_INVALID');
    expect(codeOf(() => Transformer.toXml({ list }))).toBe('XML_INVALID');
  });
});

describe('Transformer.toArray', () => {
  it.each<[string, string, unknown]>([
    ['no field', '<xml/>', {}],
    ['a blank root', '<xml>\n</xml>', {}],
    ['leaves', '<xml><a>1</a><b>2</b></xml>', { a: '1', b: '2' }],
    ['empty leaves', '<xml><a/><b></b><c><![CDATA[]]></c></xml>', { a: '', b: '', c: '' }],
    ['a layout', '<xml>\r\n\t<a>1</a>\r\n</xml>\r\n', { a: '1' }],
    ['CDATA', '<xml><a><![CDATA[<b>&amp;]]></a></xml>', { a: '<b>&amp;' }],
    ['blanks around CDATA', '<xml><a>\n<![CDATA[ x ]]>\n</a></xml>', { a: '\n x \n' }],
    ['CDATA in pieces', '<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a></xml>', { a: 'x]]>y' }],
    ['the five entities', '<xml><a>&lt;&gt;&amp;&quot;&apos;</a></xml>', { a: '<>&"\'' }],
    ['an entity once only', '<xml><a>&amp;lt;</a></xml>', { a: '&lt;' }],
    ['character references', '<xml><a>&#65;&#x4e2d;&#x1F600;&#13;</a></xml>', { a: 'A中😀\r' }],
    ['line ends', '<xml><a>x\r\ny\rz</a></xml>', { a: 'x\ny\nz' }],
    ['an emoji', '<xml><a>😀</a><b>1</b></xml>', { a: '😀', b: '1' }],
    ['digits as text', '<xml><a>007</a><b>1e3</b><c>1.50</c></xml>', { a: '007', b: '1e3', c: '1.50' }],
    ['nesting', '<xml><a> <b><c>1</c></b> </a></xml>', { a: { b: { c: '1' } } }],
    ['repetition', '<xml><a>1</a><b/><a>2</a><a><c>3</c></a></xml>', { a: ['1', '2', { c: '3' }], b: '' }],
    ['another root', '<root><a>1</a></root>', { a: '1' }],
    ['a declaration', '<?xml version="1.0" encoding="utf-8"?>\n<xml><a>1</a></xml>', { a: '1' }],
    ['a byte order mark', '\ufeff<xml><a>1</a></xml>', { a: '1' }],
    ['remarks around the root', '<!-- x --><?x y?><xml><a>1</a></xml><!-- z -->', { a: '1' }],
    ['a name with a colon', '<xml><n:a>1</n:a></xml>', { 'n:a': '1' }],
    ['DOCTYPE as text', '<xml><a><![CDATA[<!DOCTYPE x>]]></a></xml>', { a: '<!DOCTYPE x>' }],
  ])('reads %s', (_, xml, fields) => {
    expect(Transformer.toArray(xml)).toEqual(fields);
  });

  it('keeps the order of the fields', () => {
    expect(Object.keys(Transformer.toArray('<xml><z/><a/><m/></xml>'))).toEqual(['z', 'a', 'm']);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['JSON', '{"code":"PARAM_ERROR"}'],
    ['a bill', '\ufeff交易时间,公众账号ID\n`2014-11-10 16：33：45'],
    ['an open element', '<xml><a>1</a>'],
    ['a wrong end', '<xml><a>1</b></xml>'],
    ['an end in another case', '<xml><A>1</a></xml>'],
    ['two roots', '<xml/><xml/>'],
    ['text before the root', 'x<xml/>'],
    ['a stray less-than', '<xml><a>1 < 2</a></xml>'],
    ['a stray ampersand', '<xml><a>1 & 2</a></xml>'],
    ['a stray end of CDATA', '<xml><a>x]]>y</a></xml>'],
    ['an open CDATA', '<xml><a><![CDATA[x</a></xml>'],
    ['an unknown entity', '<xml><a>&nbsp;</a></xml>'],
    ['a reference to NUL', '<xml><a>&#0;</a></xml>'],
    ['a reference beyond Unicode', '<xml><a>&#x110000;</a></xml>'],
    ['a reference to half a pair', '<xml><a>&#xD800;</a></xml>'],
    ['a control character', '<xml><a>x\u0001y</a></xml>'],
    ['NUL', '<xml><a>x\0</a></xml>'],
    ['half a surrogate pair', '<xml><a>\ud800</a></xml>'],
    ['a late declaration', ' <?xml version="1.0"?><xml/>'],
    ['GBK', '<?xml version="1.0" encoding="GBK"?><xml><a>1</a></xml>'],
    ['UTF-16', '<?xml version="1.0" encoding="UTF-16"?><xml><a>1</a></xml>'],
    ['a DOCTYPE', '<!DOCTYPE xml><xml><a>1</a></xml>'],
    ['an entity of its own', '<!DOCTYPE xml [<!ENTITY e "x">]><xml><a>&e;</a></xml>'],
    ['a file', '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>'],
    ['a redefined entity', '<!DOCTYPE xml [<!ENTITY amp "x">]><xml><a>&amp;</a></xml>'],
    ['an attribute of the root', '<xml v="1"><a>1</a></xml>'],
    ['an attribute of a leaf', '<xml><a v="1">1</a></xml>'],
    ['a namespace', '<xml xmlns:n="u"><n:a>1</n:a></xml>'],
    ['a comment among the fields', '<xml><!-- c --><a>1</a></xml>'],
    ['a comment in a leaf', '<xml><a>1<!-- c -->00</a></xml>'],
    ['a processing instruction among the fields', '<xml><?p x?><a>1</a></xml>'],
    ['a processing instruction in a leaf', '<xml><a>1<?p x?>2</a></xml>'],
    ['text before the fields', '<xml>t<a>1</a></xml>'],
    ['text after the fields', '<xml><a>1</a>t</xml>'],
    ['text beside a nested field', '<xml><a>x<b>1</b>y</a></xml>'],
    ['text in the place of the fields', '<xml>abc</xml>'],
  ])('refuses %s', (_, xml) => {
    expect(codeOf(() => Transformer.toArray(xml))).toBe('XML_INVALID');
  });

  it.each([undefined, null, 5, {}, Buffer.from('<xml/>')])('refuses %j, which is no string', (xml) => {
    expect(codeOf(() => Transformer.toArray(xml as unknown as string))).toBe('XML_INVALID');
  });

  it('says where the document breaks and quotes nothing of it', () => {
    const { message } = refusal(() => Transformer.toArray('<xml>\n<sign>SECRETSIGN</wrong></xml>'));
    expect(message).toBe('The XML is invalid: it is not well-formed at line 2, column 17');
  });

  it('reads 64 levels and refuses one more', () => {
    const nested = (levels: number) => '<n>'.repeat(levels) + '</n>'.repeat(levels);
    let depth = 1;
    for (let at = Transformer.toArray(nested(64)); typeof at['n'] === 'object'; depth += 1)
      at = at['n'] as XmlMap;
    expect(depth).toBe(63);
    expect(codeOf(() => Transformer.toArray(nested(65)))).toBe('XML_INVALID');
    expect(codeOf(() => Transformer.toArray(nested(200_000)))).toBe('XML_INVALID');
    expect(codeOf(() => Transformer.toArray('<n>'.repeat(200_000)))).toBe('XML_INVALID');
  });

  it('takes names of the prototype as names', () => {
    const fields = Transformer.toArray(
      '<xml><__proto__><polluted>1</polluted></__proto__><constructor>c</constructor><toString/><hasOwnProperty>h</hasOwnProperty></xml>',
    );
    expect(Object.keys(fields)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    expect(Object.values(fields)[0]).toEqual({ polluted: '1' });
    expect(Object.getPrototypeOf(fields)).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Transformer.toArray('<xml/>')['constructor']).toBeUndefined();
  });

  it.each<[string, string]>([
    ['carriage returns', `<xml><a>${'\r'.repeat(300_000)}</a></xml>`],
    ['references', `<xml><a>${'&amp;'.repeat(60_000)}</a></xml>`],
    ['CDATA sections', `<xml><a>${'<![CDATA[x]]>'.repeat(20_000)}</a></xml>`],
    ['repeated elements', `<xml>${'<a>1</a>'.repeat(40_000)}</xml>`],
    ['emoji', `<xml><a>${'😀'.repeat(100_000)}</a></xml>`],
  ])('reads a flood of %s in a moment', (_, xml) => {
    const begin = performance.now();
    expect(Object.keys(Transformer.toArray(xml))).toEqual(['a']);
    expect(performance.now() - begin).toBeLessThan(ifQuiet(2000));
  });

  it.each<[string, string]>([
    ['attributes', `<xml ${Array.from({ length: 20_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['brackets in a DOCTYPE', `<!DOCTYPE xml [${'] '.repeat(100_000)}]><xml/>`],
    ['half-open comments', '<!-'.repeat(100_000)],
    ['ends of CDATA', `<xml>${']]'.repeat(100_000)}`],
    ['blanks', ' '.repeat(500_000)],
  ])('refuses a flood of %s in a moment', (_, xml) => {
    const begin = performance.now();
    expect(codeOf(() => Transformer.toArray(xml))).toBe('XML_INVALID');
    expect(performance.now() - begin).toBeLessThan(ifQuiet(2000));
  });
});

describe('Transformer.sanitize', () => {
  it.each<[string, string]>([
    ['<xml><a>1</a></xml>', '<xml><a>1</a></xml>'],
    ['a\0b\u0001\v\f\u001f', 'ab'],
    ['\t\n\r', '\t\n\r'],
    ['a\ufffe\uffff\ufffd', 'a\ufffd'],
    ['\u007f\u0085\ufeff😀', '\u007f\u0085\ufeff😀'],
    ['', ''],
    ['a\ud800b', ''],
  ])('makes %j into %j', (text, clean) => {
    expect(Transformer.sanitize(text)).toBe(clean);
  });

  it('refuses what is no string', () => {
    expect(codeOf(() => Transformer.sanitize(Buffer.from('<xml/>') as unknown as string))).toBe(
      'XML_INVALID',
    );
  });

  it('leaves only what toXml can write', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const clean = Transformer.sanitize(text);
        expect(Transformer.toArray(Transformer.toXml({ a: clean }))).toEqual({ a: clean });
      }),
    );
  });
});

describe('Transformer there and back', () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9._:-]{0,12}$/);
  const hostile = fc
    .array(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '<a>',
        '</a>',
        '&',
        '"',
        "'",
        '\r',
        '\n',
        '\t',
        ' ',
        ']',
        '>',
        '&#13;',
        '中',
        '😀',
        'x',
      ),
    )
    .map((parts) => parts.join(''));
  const text = fc.oneof(hostile, fc.string({ unit: 'grapheme' }).map(Transformer.sanitize));
  const dictionary = fc.array(fc.tuple(name, text)).map((entries) => new Map(entries));

  it('gives the map that was written, its order too', () => {
    fc.assert(
      fc.property(dictionary, fc.boolean(), (fields, headless) => {
        const read = Transformer.toArray(Transformer.toXml(fields, headless));
        expect(Object.entries(read)).toEqual([...fields]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives nested maps, also with an indentation', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, dictionary)), (entries) => {
        const fields = new Map(entries.filter(([, inner]) => inner.size > 0));
        const read = Transformer.toArray(Transformer.toXml(fields, true, true));
        expect(Object.entries(read).map(([key, inner]) => [key, Object.entries(inner)])).toEqual(
          Array.from(fields, ([key, inner]) => [key, [...inner]]),
        );
      }),
    );
  });

  it('never lets a value become an element', () => {
    fc.assert(
      fc.property(hostile, hostile, (body, attach) => {
        const read = Transformer.toArray(Transformer.toXml({ body, total_fee: '100', attach }));
        expect(read).toEqual({ body, total_fee: '100', attach });
      }),
      { numRuns: 500 },
    );
  });

  it('reads any text, or refuses it as one of our errors', () => {
    const piece = fc.constantFrom(
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<a/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x',
      '?>',
      '<!DOCTYPE x [',
      ']>',
      '<!ENTITY e "x">',
      '&e;',
      '&#',
      'x41;',
      '&lt;',
      ' v="1"',
      'text',
      '\r\n',
      '\0',
      '\ud800',
      '😀',
      '<?xml version="1.0"?>',
    );
    const document = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(piece, { maxLength: 12 }).map((parts) => `<xml>${parts.join('')}</xml>`),
      anyText(),
    );
    fc.assert(
      fc.property(document, (xml) => {
        try {
          expect(Object.getPrototypeOf(Transformer.toArray(xml))).toBeNull();
        } catch (error) {
          if (!(error instanceof WechatpayError)) throw error;
          expect(error.code).toBe('XML_INVALID');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('writes any value as XML that can be read, or refuses it as one of our errors', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText(), fc.anything({ withBigInt: true, withMap: true })), (data) => {
        let xml: string;
        try {
          xml = Transformer.toXml(data);
        } catch (error) {
          if (!(error instanceof WechatpayError)) throw error;
          expect(['XML_INVALID', 'VALUE_INVALID']).toContain(error.code);
          return;
        }
        expect(Object.getPrototypeOf(Transformer.toArray(xml))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
