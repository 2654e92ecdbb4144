import assert from 'node:assert/strict';
import * as core from 'wechatpay-chain';
import { createSandbox } from 'wechatpay-chain/sandbox';
import { run } from './run.cjs';

await run(core, createSandbox);
const { createRequire } = await import('node:module');
const required = createRequire(import.meta.url)('wechatpay-chain');
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
