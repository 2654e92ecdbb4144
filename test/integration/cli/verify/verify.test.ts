import { sign } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platformKey, platformSerial } from '../../../../src/sandbox/keys/keys.ts';
import { openMerchant, temporary, wxpay } from '../../../support/cli/cli.ts';
import { notice, notification, probe } from '../../../support/notifications/notification.ts';

describe('wxpay verify', () => {
  const dump = ({ headers, body }: { headers: object; body: string }) => JSON.stringify({ headers, body });
  const verify = async (stdin: string | Uint8Array, ...more: string[]) => {
    const { env } = await openMerchant();
    const { code, stdout, stderr } = await wxpay(['verify', '--json', ...more], { env, stdin });
    if (stdout === '') return { code, error: JSON.parse(stderr).error };
    const { checks, ...rest } = JSON.parse(stdout);
    const list = checks.map(({ name, result }: Record<string, string>) => `${name} ${result}`).join(', ');
    return { code, list, ...rest };
  };
  const ALL = 'headers pass, timestamp pass, serial pass, clock pass, signature pass, decryption pass';

  it('passes a notification, and shows it on request only', async () => {
    const given = dump(notification());
    expect(await verify(given)).toEqual({ code: 0, list: ALL, ok: true, kind: 'notification' });
    expect(await verify(given, '--show')).toMatchObject({ plaintext: { out_trade_no: '商户-1' } });
  });

  it('passes it out of two files, and out of HTTP', async () => {
    const { headers, body } = notification();
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const folder = await temporary();
    await writeFile(join(folder, 'headers'), `${lines.join('\n')}\n`);
    await writeFile(join(folder, 'body'), body);
    const files = ['--headers', join(folder, 'headers'), '--body', join(folder, 'body')];
    expect(await verify('', ...files)).toMatchObject({ code: 0, list: ALL });
    const http = ['POST /notify HTTP/1.1', ...lines, '', body].join('\r\n');
    expect(await verify(http)).toMatchObject({ code: 0, list: ALL });
  });

  it.each<[string, () => string, string, string[]]>([
    [
      'a missing header',
      () => {
        const { headers, body } = notification();
        const { 'Wechatpay-Nonce': _, ...rest } = headers;
        return dump({ headers: rest, body });
      },
      'headers fail, timestamp skip, serial skip, clock skip, signature skip, decryption pass',
      [],
    ],
    [
      'an unknown serial',
      () => {
        const { headers, body } = notification();
        return dump({ headers: { ...headers, 'Wechatpay-Serial': 'ABC' }, body });
      },
      'headers pass, timestamp pass, serial fail, clock skip, signature skip, decryption pass',
      [],
    ],
    [
      'an old one, with the signature judged all the same',
      () => dump(notification()),
      'headers pass, timestamp pass, serial pass, clock fail, signature pass, decryption pass',
      ['--at', '2020-01-01T00:00:00Z'],
    ],
    [
      'a changed body',
      () => {
        const { headers, body } = notification();
        return dump({ headers, body: body.replace('"id"', '"di"') });
      },
      'headers pass, timestamp pass, serial pass, clock pass, signature fail, decryption pass',
      [],
    ],
    ['a probe', () => dump(probe()), ALL.replace('signature pass', 'signature fail'), []],
  ])('finds %s', async (_, given, list, more) => {
    expect(await verify(given(), ...more)).toEqual({ code: 1, list, ok: false, kind: 'notification' });
  });

  it('leaves the clock out when it is told to', async () => {
    const list = ALL.replace('clock pass', 'clock skip');
    expect(await verify(dump(notification()), '--ignore-clock')).toMatchObject({ code: 0, list });
  });

  it.each([
    ['a line end that an editor added', '{"a":"店/"}', '{"a":"店/"}\n', 'an editor added line breaks'],
    ['line ends that it changed', '{\n"a":1}', '{\r\n"a":1}', 'an editor added line breaks'],
    ['JSON that was written again', '{\n  "a": "店/"\n}', '{"a":"店/"}', 'pass on the raw body'],
    ['another body', '{"a":1}', '{"a":2}', 'treat this as forged'],
  ])('tells %s', async (_, signed, captured, advice) => {
    const { env } = await openMerchant();
    const timestamp = String(Math.floor(Date.now() / 1000));
    const message = Buffer.from(`${timestamp}\nnonce\n${signed}\n`);
    const headers = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'nonce',
      'Wechatpay-Serial': platformSerial,
      'Wechatpay-Signature': sign('RSA-SHA256', message, platformKey).toString('base64'),
    };
    const right = await wxpay(['verify'], { env, stdin: dump({ headers, body: signed }) });
    expect(right).toMatchObject({ code: 0, stdout: expect.stringContaining('✓ pass  signature') });
    const wrong = await wxpay(['verify'], { env, stdin: dump({ headers, body: captured }) });
    expect(wrong).toMatchObject({ code: 1, stdout: expect.stringContaining(advice) });
  });

  it('judges a notice of v2 by its sign', async () => {
    const { headers, body } = notice('4200001');
    expect(await verify(dump({ headers, body }))).toMatchObject({ code: 0, list: 'sign pass' });
    const forged = body.replace('<total_fee>1<', '<total_fee>2<');
    expect(forged).not.toBe(body);
    expect(await verify(dump({ headers, body: forged }))).toMatchObject({ code: 1, list: 'sign fail' });
  });

  it('judges an answer, which has nothing to decrypt', async () => {
    const { sandbox, env } = await openMerchant();
    const { stdout } = await wxpay(['request', 'v3/certificates', 'get', '--curl', '--json'], { env });
    const { url, headers } = JSON.parse(stdout);
    const response = await fetch(url, { headers });
    const captured = dump({ headers: Object.fromEntries(response.headers), body: await response.text() });
    expect(sandbox.requests).toHaveLength(1);
    expect(await verify(captured)).toMatchObject({ code: 0, kind: 'answer' });
  });

  it.each([
    [['--headers', 'x'], 'Give both'],
    [['--at', 'yesterday'], '--at must be a Unix time'],
  ])('refuses %j', async (more, message) => {
    const { code, error } = await verify(dump(notification()), ...more);
    expect([code, error.message]).toEqual([2, expect.stringContaining(message)]);
  });
});
