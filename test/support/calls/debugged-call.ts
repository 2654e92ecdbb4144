/** Run with NODE_DEBUG=wechatpay-chain: a call that is answered, and one that is not sent. */
import { createSandbox } from '../../../src/sandbox/index.ts';
import { untyped } from './untyped.ts';

const sandbox = await createSandbox();
const instance = untyped(sandbox.config);
sandbox.fail('502');
await instance.chain('v3/certificates').get();
await instance
  .chain('v3/13800138000/{id}')
  .get()
  .catch(() => {});
await sandbox.close();
