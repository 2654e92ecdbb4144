import { describe, expect, it } from 'vitest';
import { callText, lineOf, noticeText, read } from '../../../../support/pages/official-page.ts';

describe('the page of a notification', () => {
  it('says what is sent and what is answered', () => {
    const { pages, faults, rows } = read(noticeText({}));
    expect(faults).toEqual([]);
    expect(rows).toEqual({ field: 13, error: 0, header: 2, note: 0 });
    const [event] = pages[0]?.events ?? [];
    expect(event?.type).toBe('TOY.SOLD');
    const [headers, body] = event?.request ?? [];
    expect(headers?.children).toEqual([
      { name: 'Wechatpay-Serial', type: 'string', required: true },
      { name: 'Wechatpay-Nonce', type: 'string', required: true },
    ]);
    expect(body?.children?.map(({ name }) => name)).toEqual([
      'id',
      'create_time',
      'event_type',
      'resource_type',
      'resource',
      'summary',
    ]);
    const resource = body?.children?.find(({ name }) => name === 'resource');
    expect(resource?.children?.find(({ name }) => name === 'ciphertext')).toMatchObject({
      type: 'string',
      required: true,
      encryption: { by: 'aes-gcm', key: 'apiv3' },
      content: {
        shape: 'object',
        fields: [
          { name: 'toy_id', type: 'string', required: true, label: '玩具ID', maxLength: 32 },
          { name: 'price', type: 'integer', required: true, label: '价格' },
        ],
      },
    });
    expect(event?.answer[1]).toMatchObject({
      name: 'body',
      children: [
        { name: 'code', required: false },
        { name: 'message', required: false },
      ],
    });
    expect(event?.example).toEqual({ toy_id: '1', price: 1 });
  });

  it('is one event for each type that it names', () => {
    const { pages } = read(noticeText({ type: '枚举值：<br>TOY.SOLD：已卖<br>TOY.HELD\\_BACK：留下' }));
    expect(pages[0]?.events.map(({ type }) => type)).toEqual(['TOY.SOLD', 'TOY.HELD_BACK']);
    const [, second] = pages[0]?.events ?? [];
    expect(JSON.stringify(second?.request)).toContain('"values":[{"value":"TOY.HELD_BACK"}]');
  });
});

describe('a type that was copied from another page', () => {
  const sold = noticeText({});
  const other = ['doll_id | string | true | 甲', 'size | integer | true | 乙', 'color | string | true | 丙'];
  const types = (...texts: string[]) => {
    const { pages, slips, faults } = read(...texts);
    expect(faults).toEqual([]);
    return {
      types: pages.map(({ events }) => events.map(({ type }) => type).join()),
      slips: slips.map(({ file, what }) => `${file} ${what}`),
    };
  };

  it('in the example gives way to the described one, which no other page has', () => {
    expect(types(sold, noticeText({ type: 'DOLL.SOLD', shown: 'TOY.SOLD', resource: other }))).toEqual({
      types: ['TOY.SOLD', 'DOLL.SOLD'],
      slips: ['merchant/2.md TOY.SOLD is copied from another notification, this is DOLL.SOLD'],
    });
  });

  it('in the row gives way to that of the example', () => {
    expect(types(sold, noticeText({ type: 'TOY.SOLD', shown: 'DOLL.SOLD', resource: other }))).toEqual({
      types: ['TOY.SOLD', 'DOLL.SOLD'],
      slips: ['merchant/2.md TOY.SOLD is copied from another notification, this is DOLL.SOLD'],
    });
  });

  it('gives way to the one whose other pages have the same resource', () => {
    const doll = noticeText({ type: 'DOLL.SOLD', shown: 'DOLL.SOLD', resource: other });
    const mixed = noticeText({ type: 'TOY.SOLD', shown: 'DOLL.SOLD', resource: other });
    expect(types(sold, doll, mixed).types).toEqual(['TOY.SOLD', 'DOLL.SOLD', 'DOLL.SOLD']);
    const unnamed = noticeText({ type: '通知的类型', shown: 'TOY.SOLD', resource: other });
    expect(types(sold, doll, unnamed)).toEqual({
      types: ['TOY.SOLD', 'DOLL.SOLD', 'DOLL.SOLD'],
      slips: ['merchant/3.md TOY.SOLD is copied from another notification, this is DOLL.SOLD'],
    });
  });

  it('stands when nothing speaks against it', () => {
    expect(types(noticeText({ type: '通知的类型', shown: 'DOLL.SOLD', resource: other }))).toEqual({
      types: ['DOLL.SOLD'],
      slips: [],
    });
  });
});

describe('what cannot be read is a fault with its line', () => {
  it('no type at all', () => {
    const text = noticeText({ type: '类型', shown: '' });
    const line = lineOf(text, '| event_type');
    expect(read(text).faults).toEqual([`merchant/1.md:${line}: no event type is named`]);
  });

  it('a table below an unknown heading', () => {
    const text = noticeText({}).replace('#### 2.2、对回调通知进行应答', '#### 2.2、其他');
    expect(read(text).faults).toEqual([
      `merchant/1.md:${lineOf(text, '2.2、其他') + 1}: a table of fields below the unknown heading 2.2、其他`,
    ]);
  });

  it('a page that is cut at any line before its example', () => {
    const whole = noticeText({});
    const lines = whole.split('\n');
    const last = lineOf(whole, '解密后的资源对象示例');
    for (let at = 1; at < last - 1; at += 1) {
      expect(read(lines.slice(0, at).join('\n')).faults, `cut after line ${at}`).not.toEqual([]);
    }
  });

  it('leaves the other pages as they are', () => {
    const { pages, faults } = read(callText({}), noticeText({ type: '类型', shown: '' }));
    expect(pages[0]?.operations).toHaveLength(1);
    expect(faults).toHaveLength(1);
  });
});
