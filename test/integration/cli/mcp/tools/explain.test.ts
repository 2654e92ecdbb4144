import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { merchantKey, platformCert, platformSerial } from '../../../../../src/sandbox/keys/keys.ts';
import { publicKey } from '../../../../../src/sandbox/keys/platform-keys.ts';
import { temporary } from '../../../../support/cli/cli.ts';
import { connect, type Mcp } from '../../../../support/cli/mcp.ts';

let mcp: Mcp & { close: () => Promise<void> };
let captured: { headers: Record<string, string>; body: string };
beforeAll(async () => {
  mcp = await connect();
  const { document } = await mcp.call('trigger_event', { event_type: 'TRANSACTION.SUCCESS' });
  captured = document as typeof captured;
});
afterAll(() => mcp.close());

const error = (input: Record<string, unknown>) => mcp.call('explain_error', input);
const notification = (input: Record<string, unknown> = {}) =>
  mcp.call('explain_notification', { headers: captured.headers, body: captured.body, ...input });

describe('explain_error', () => {
  it('knows the codes of the package', async () => {
    const { document, text } = await error({ code: 'CONFIG_MISSING' });
    expect(document).toMatchObject({
      known: true,
      classes: ['ConfigurationError'],
      means: { en: 'A field of the factory options is missing.', zh: '工厂选项缺少一个字段。' },
      help: 'errors/CONFIG_MISSING.html',
    });
    expect(text).toMatch(/^CONFIG_MISSING \(ConfigurationError\)\nA field of/);
  });

  it.each([
    ['config_missing', 'CONFIG_MISSING'],
    ['http_502', 'HTTP_STATUS'],
    ['sign_error', 'SIGN_ERROR'],
  ])('knows %s in lower case too', async (code, known) => {
    expect((await error({ code })).document).toMatchObject({ known: true, help: `errors/${known}.html` });
  });

  it('knows the codes of WeChat Pay, and the operations that document them', async () => {
    const { document, text } = await error({
      code: 'NOTENOUGH',
      status: 403,
      method: 'post',
      path: 'v3/refund/domestic/refunds',
    });
    expect(document).toMatchObject({ known: true, other_spellings: ['NOT_ENOUGH'] });
    expect(text).toContain('Other spellings of the same: NOT_ENOUGH');
    expect(text).toContain('POST v3/refund/domestic/refunds does not document this code.');
    const documented = await error({
      code: 'NOT_ENOUGH',
      status: 400,
      method: 'post',
      path: 'v3/refund/domestic/refunds',
    });
    expect(documented.text).toMatch(
      /POST v3\/refund\/domestic\/refunds documents it with HTTP 403 \S+, not with 400/,
    );
    expect(documented.document['operations']).toEqual(expect.arrayContaining([expect.any(String)]));
  });

  it('reads the number at the end of a Request-ID', async () => {
    const { text, document } = await error({ request_id: '08F3E5A0-268443699' });
    expect(text).toContain(
      'The Request-ID ends with 268443699: the signature is wrong (SIGN_ERROR). 签名错误',
    );
    expect(document).toMatchObject({ known: true, request_id_number: 268_443_699 });
    expect((await error({ request_id: 'A-1' })).text).toContain('an unknown cause');
    expect((await error({ request_id: 'A-0' })).text).toContain('counts it as a success');
  });

  it('says what a status means for the outcome', async () => {
    expect((await error({ status: 502 })).text).toContain('HTTP 502: The outcome is unknown');
    expect((await error({ code: 'HTTP_429', status: 429 })).text).toContain('HTTP 429: too many requests');
    expect((await error({ code: 'SYSTEM_ERROR', status: 500 })).text).toContain('The outcome is unknown');
  });

  it.each([
    [401, { known: true, help: 'errors/SIGN_ERROR.html' }, /^SIGN_ERROR .*\nHTTP 401: .* signature/s],
    [
      429,
      { known: true, other_spellings: expect.arrayContaining(['RATELIMIT_EXCEEDED']) },
      /^FREQUENCY_LIMITED .*\nHTTP 429: too many requests/s,
    ],
    [502, { known: true, help: 'errors/HTTP_STATUS.html' }, /^HTTP_STATUS .*\nHTTP 502: The outcome is/s],
    [403, { known: false, operations: [] }, /^HTTP 403: .* Pass the code of the response body/],
    [404, { known: false, operations: [] }, /^HTTP 404: .* Pass the code of the response body/],
  ])('says of the status %i alone only what it means', async (status, facts, words) => {
    const { document, text } = await error({ status });
    expect(document).toMatchObject(facts);
    expect(text).toMatch(words);
    const method = 'post';
    const named = await error({ status, method, path: 'v3/pay/transactions/native' });
    expect(named.text).not.toContain('does not document');
  });

  it('names the signature for the status 401 of any code', async () => {
    expect((await error({ code: 'HTTP_401', status: 401 })).text).toContain('HTTP 401: WeChat Pay rejected');
    // The cause is known by the Request-ID, so the body need not decide.
    const { text } = await error({ status: 403, request_id: 'A-268443699' });
    expect(text).not.toContain('Pass the code');
  });

  it.each([{ status: 200 }, { request_id: 'abc' }])('asks for more than %o', async (input) => {
    const { document, text } = await error(input);
    expect(text).toMatch(/^There is no information on these values\. Pass code: /);
    expect(document).toMatchObject({ known: false, explanation: [text] });
  });

  it('admits that it does not know a code', async () => {
    const { document, text, isError } = await error({ code: 'toString' });
    expect([document['known'], isError]).toEqual([false, false]);
    expect(text).toMatch(/^This code is neither/);
  });

  it.each([
    [{}, /^REQUEST_INVALID: Pass at least one of code, status and request_id/],
    [{ code: 5 }, /expected string, received number/],
    [{ status: 99 }, /status/],
    [{ code: 'SIGN_ERROR', method: 'get', path: 'v3/none' }, /^PATH_INVALID/],
  ])('refuses %o', async (input, why) => {
    const { isError, text } = await error(input);
    expect([isError, text]).toEqual([true, expect.stringMatching(why)]);
  });
});

describe('explain_notification', () => {
  it('shows the content if every check passes', async () => {
    const { document, text } = await notification();
    expect(document).toMatchObject({ ok: true, kind: 'notification', content: { trade_state: 'SUCCESS' } });
    expect(text).toMatch(/^notification: every check passes\n.*✓ pass {2}signature/s);
    const lines = Object.entries(captured.headers).map(([name, value]) => `${name}: ${value}`);
    expect((await notification({ headers: lines.join('\n') })).document).toMatchObject({ ok: true });
    const json = JSON.stringify(captured.headers, null, 2);
    expect((await notification({ headers: ` ${json}` })).document).toMatchObject({ ok: true });
  });

  it('finds a body that was parsed and serialized again, and hides the content', async () => {
    const body = JSON.stringify(JSON.parse(captured.body), null, 2);
    const { document } = await notification({ body });
    expect(document).toMatchObject({
      ok: false,
      checks: expect.arrayContaining([
        expect.objectContaining({ name: 'signature', result: 'fail', fix: 'pass on the raw body' }),
      ]),
    });
    expect(document).not.toHaveProperty('content');
  });

  it('verifies with a given key, and decrypts nothing then', async () => {
    const { document } = await notification({ public_key: platformCert });
    expect(document).toMatchObject({
      ok: true,
      checks: expect.arrayContaining([expect.objectContaining({ name: 'decryption', result: 'skip' })]),
    });
    expect(document).not.toHaveProperty('content');
    const other = await notification({ public_key: publicKey });
    expect(other.document).toMatchObject({ ok: false });
    const named = await notification({ public_key: publicKey, public_key_id: 'PUB_KEY_ID_1' });
    expect(named.text).toMatch(/✗ FAIL {2}serial/);
  });

  it('checks the clock only if it is told when', async () => {
    expect((await notification()).text).toMatch(/- skip {2}clock/);
    const late = await notification({ received_at: '2020-01-01T00:00:00+08:00' });
    expect(late.text).toMatch(/✗ FAIL {2}clock/);
  });

  it('explains what is no notification, and one of v2', async () => {
    const { 'wechatpay-signature': _, ...headers } = captured.headers;
    expect((await notification({ headers })).text).toMatch(/✗ FAIL {2}headers/);
    const { document } = await mcp.call('trigger_event', { event_type: 'v2/transaction-success' });
    const body = String(document['body']);
    expect((await notification({ headers: '', body })).document).toMatchObject({
      ok: true,
      kind: 'v2 notification',
    });
    const changed = body.replace(/<total_fee>.*?</, '<total_fee>2<');
    expect((await notification({ headers: '', body: changed })).text).toMatch(/✗ FAIL {2}sign /);
    const keyed = await notification({ headers: '', body, public_key: platformCert });
    expect(keyed.text).toContain('signed with the APIv2 key');
  });

  it.each([
    ['', ''],
    [' "', '"'],
  ])('never reads a file:// URL with PEM text in its fragment (%#)', async (before, after) => {
    const file = join(await temporary(), 'cert.pem');
    // This certificate would pass, if it was read.
    await writeFile(file, platformCert);
    const withPem = async (base64: string) => {
      const pem = `-----BEGIN PUBLIC KEY-----${base64}-----END PUBLIC KEY-----`;
      return notification({ public_key: `${before}${pathToFileURL(file)}#${pem}${after}` });
    };
    expect(await withPem('AAAA')).toMatchObject({ isError: true, text: expect.stringMatching(/^KEY_/) });
    expect(await withPem('%')).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^REQUEST_INVALID: public_key must be the text/),
    });
  });

  it('takes a key from the text behind a file:// URL', async () => {
    const { document } = await notification({ public_key: `file:///none#${platformCert}` });
    expect(document).toMatchObject({ ok: true });
  });

  it.each([
    [{ public_key: merchantKey, public_key_id: platformSerial }, /^KEY_WRONG_KIND/],
    [{ public_key: 'no key' }, /^REQUEST_INVALID: public_key must be the text/],
    [{ public_key: '/etc/hostname' }, /^REQUEST_INVALID: public_key must be the text/],
    [{ public_key: 'file:///etc/hostname' }, /^REQUEST_INVALID: public_key must be the text/],
    [{ headers: '{"Wechatpay-Serial": "1"' }, /^REQUEST_INVALID: headers must be an object of/],
    [{ headers: '{"Wechatpay-Timestamp": 1}' }, /^REQUEST_INVALID: headers must be an object of/],
    [{ headers: '[["Wechatpay-Serial", "1"]]' }, /^REQUEST_INVALID: headers must be an object of/],
    [{ headers: 'no header' }, /^REQUEST_INVALID: A header line/],
    [{ received_at: 'soon' }, /^REQUEST_INVALID: received_at must be/],
    [{ headers: { a: 'b' }, public_key: platformCert }, /^REQUEST_INVALID: Give public_key_id/],
    [{ apiv3Key: 'x' }, /Unrecognized key/],
    [{ headers: 5 }, /Invalid input/],
  ])('refuses odd input (%#), and never quotes a key', async (input, why) => {
    const { isError, text } = await notification(input);
    expect([isError, text]).toEqual([true, expect.stringMatching(why)]);
    expect(text).not.toContain('PRIVATE KEY');
  });
});
