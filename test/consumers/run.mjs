import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as core from 'wechatpay-chain';
import { createSandbox } from 'wechatpay-chain/sandbox';
import { Webhook } from 'wechatpay-chain/webhook';
import { run } from './run.cjs';

await run(core, createSandbox, Webhook);

const required = createRequire(import.meta.url)('wechatpay-chain');
assert.deepEqual(Object.keys(core).sort(), Object.keys(required).sort());
const refuse = (builder) => {
  try {
    builder.factory({});
  } catch (error) {
    return error;
  }
};
// An error of one copy of the package is recognised by the other.
assert(refuse(required.Builder) instanceof core.ConfigurationError);
assert(refuse(core.Builder) instanceof required.WechatpayError);
