import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VerificationError } from '../../../../src/errors/index.ts';
import { notice, notification, probe, webhook } from '../../../support/notifications/notification.ts';

const { headers, body, id } = notification();
const serial = headers['Wechatpay-Serial'];
const parsed = (given: unknown) => webhook.parse(given as string);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const base64 = (text: string | Buffer) => Buffer.from(text as string).toString('base64');

describe('a body that has all its bytes', () => {
  it('is read from a Buffer that was serialized as JSON', async () => {
    await expect(parsed({ headers, body: asJson(Buffer.from(body)) })).resolves.toMatchObject({ id });
    await expect(parsed(asJson(Buffer.from(JSON.stringify({ headers, body }))))).resolves.toMatchObject({
      id,
    });
    const xml = asJson(Buffer.from(notice('4200').body));
    await expect(parsed({ headers: {}, body: xml })).resolves.toMatchObject({
      event_type: 'v2/transaction-success',
    });
    for (const data of [[256], [-1], [1.5], ['1'], 'abc', undefined]) {
      const odd = { type: 'Buffer', data };
      await expect(parsed({ headers, body: odd })).rejects.toMatchObject({ code: 'BODY_PARSED' });
    }
  });

  it.each<[string, () => unknown, RegExp]>([
    ['a Promise', () => Promise.resolve(body), /a Promise\. Is an await missing\?/],
    ['a Blob', () => new Blob([body]), /pass await body\.arrayBuffer\(\)/],
    ['a Response', () => new Response(body), /pass await body\.arrayBuffer\(\)/],
    ['a ReadableStream', () => new Blob([body]).stream(), /body: await request\.arrayBuffer\(\)/],
    ['a Readable', () => Readable.from([body]), /a stream: pass its bytes/],
    ['an async generator', async function* () {}, /a stream: pass its bytes/],
    ['an array of bytes', () => [...Buffer.from(body)], /Buffer\.from\(body\)/],
    ['an array of chunks', () => [Buffer.from(body)], /Buffer\.concat\(body\)/],
    [
      'a typed array that was serialized',
      () => asJson(new Uint8Array(Buffer.from(body))),
      /Object\.values\(body\)/,
    ],
  ])('is not said to be lost: %s', async (_, make, words) => {
    const given = make();
    const whole = { headers, body: typeof given === 'function' ? given() : given };
    const refused = expect.objectContaining({ code: 'BODY_PARSED', field: 'body' });
    await expect(parsed(whole)).rejects.toEqual(refused);
    await expect(parsed(whole)).rejects.toThrow(words);
    await expect(parsed(whole)).rejects.not.toThrow('cannot be restored');
    const told: unknown[] = [];
    const { statusCode } = await webhook.serverless(
      {},
      { onError: (error) => void told.push(error) },
    )(whole as never);
    expect([statusCode, told]).toEqual([500, [refused]]);
    expect(String(told[0])).toMatch(words);
  });

  it('is in a whole Request that was not read', async () => {
    const request = new Request('http://localhost/', { method: 'POST', headers, body });
    await expect(parsed(request)).rejects.toThrow(
      'pass { headers: request.headers, body: await request.arrayBuffer() }',
    );
    await expect(
      parsed({ headers: request.headers, body: await request.arrayBuffer() }),
    ).resolves.toMatchObject({ id });
    await expect(parsed(request)).rejects.toThrow(/already read.+request\.clone\(\)/);
  });

  it('is in a request of node:http that was not read', async () => {
    const told: unknown[] = [];
    const server = createServer(async (request, response) => {
      told.push(await parsed(request).catch((error: unknown) => error));
      for await (const _ of request);
      told.push(await parsed(request).catch((error: unknown) => error));
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).text();
    expect(told.map(String)).toEqual([
      expect.stringContaining('webhook.node(handlers)'),
      expect.stringContaining('it was already read or parsed'),
    ]);
  });
});

describe('base64', () => {
  const encoded = base64(body);
  const WRITTEN: [string, string | Buffer][] = [
    ['as it is', encoded],
    ['with line breaks', encoded.replace(/.{76}/g, '$&\r\n')],
    ['with a line feed at its end', `${encoded}\n`],
    ['without padding', encoded.replace(/=+$/, '')],
    ['of the other alphabet', Buffer.from(body).toString('base64url')],
    ['in quotes', JSON.stringify(encoded)],
    ['as a data URL', `data:application/json;charset=utf-8;base64,${encoded}`],
    ['as bytes', Buffer.from(encoded)],
  ];

  it.each(WRITTEN)('%s is decoded with the flag, and explained without it', async (_, text) => {
    const flagged = { headers, body: text, isBase64Encoded: true };
    await expect(parsed(flagged)).resolves.toMatchObject({ id });
    const refused = parsed({ headers, body: text });
    await expect(refused).rejects.toMatchObject({ code: 'BODY_PARSED', field: 'body' });
    await expect(refused).rejects.toThrow('base64 of JSON');
  });

  it('that was encoded twice is explained', async () => {
    for (const twice of [base64(encoded), base64(`"${encoded}"`), JSON.stringify(base64(encoded))]) {
      await expect(parsed({ headers, body: twice })).rejects.toThrow('base64 of base64 of JSON');
      await expect(parsed({ headers, body: twice, isBase64Encoded: true })).rejects.toThrow('base64 of JSON');
    }
    const xml = base64(base64(notice('4200').body));
    await expect(parsed({ headers: {}, body: xml })).rejects.toThrow('base64 of base64 of XML');
  });

  it('is not seen in what is none', async () => {
    const flagged = { headers, body, isBase64Encoded: true };
    await expect(parsed(flagged)).rejects.toMatchObject({ code: 'NOTIFICATION_INVALID', field: 'body' });
    const empty = { headers, body: '', isBase64Encoded: true };
    await expect(parsed(empty)).rejects.toMatchObject({ code: 'SIGNATURE_MISMATCH' });
  });
});

describe('the method of an event', () => {
  const handler = webhook.serverless({ 'TRANSACTION.SUCCESS': () => {} });
  const call = (event: object) => handler({ headers, body, ...event } as never);

  it('is POST in any case', async () => {
    for (const method of ['post', 'Post', 'POST']) {
      for (const event of [
        { httpMethod: method },
        { httpMethod: '', requestContext: { http: { method } } },
        { requestContext: { httpMethod: method } },
      ]) {
        expect(await call(event)).toMatchObject({ statusCode: 204 });
      }
    }
    expect(await call({ httpMethod: 'get' })).toMatchObject({ statusCode: 405 });
  });
});

describe('an unverified notification', () => {
  it('names the serial it claims', async () => {
    const indented = JSON.stringify(JSON.parse(body), null, 2);
    const { id: _, ...reserialized } = notification();
    const quoted = { headers, body: JSON.stringify(body) };
    const cases: [unknown, string][] = [
      [{ headers, body: indented }, 'SIGNATURE_MISMATCH'],
      [quoted, 'BODY_RESERIALIZED'],
      [probe(), 'SIGNATURE_MISMATCH'],
      [{ ...reserialized, body: `${reserialized.body} ` }, 'SIGNATURE_MISMATCH'],
    ];
    for (const [given, code] of cases) {
      const error: unknown = await parsed(given).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(VerificationError);
      expect(error).toMatchObject({ code, serial });
    }
  });
});
