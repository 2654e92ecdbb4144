import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { programOf } from '../../support/processes/program.ts';

// A process of its own: Node reads NODE_DEBUG when it starts.
it('NODE_DEBUG=wechatpay-chain prints one line for each call', async () => {
  const argv = [programOf('test/support/calls/debugged-call.ts')];
  const env = { ...process.env, NODE_DEBUG: 'wechatpay-chain' };
  const { stderr } = await promisify(execFile)(process.execPath, argv, { env });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^WECHATPAY-CHAIN \d+: GET v3\/certificates 200 [\d.]+ ms \(sign [\d.]+, wait [\d.]+, verify [\d.]+\) attempt 2 127\.0\.0\.1:\d+ Request-ID [\w-]+ serial \w+$/,
    ),
    expect.stringMatching(
      /^WECHATPAY-CHAIN \d+: GET v3\/\{…\}\/\{…\} PATH_VALUE_MISSING [\d.]+ ms attempt 0$/,
    ),
  ]);
}, 20_000);
