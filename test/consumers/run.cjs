const assert = require('node:assert/strict');

/** Makes a call that is signed, sent over a socket, verified and parsed, and takes a notification. */
exports.run = async (core, createSandbox, Webhook) => {
  // Bundling renames classes that name themselves; their names are in printed errors.
  for (const [name, value] of Object.entries(core)) assert.equal(value.name, name);
  // Loaded when it is asked for.
  assert.equal((await core.factsOf('post', 'v2/secapi/pay/refund'))?.security, true);
  const sandbox = await createSandbox();
  const instance = core.Builder.factory(sandbox.config);
  const { data } = await instance.v3.certificates.get();
  assert.equal(typeof data.data[0].serial_no, 'string');
  await assert.rejects(instance.v3.no.such.path.post({ json: {} }), (error) => {
    assert(error instanceof core.ApiError);
    assert.equal(error.code, 'RESOURCE_NOT_EXISTS');
    return true;
  });
  const webhook = Webhook.factory(sandbox.config);
  const draft = { event_type: 'TRANSACTION.SUCCESS', resource: { original_data: { transaction_id: '1' } } };
  const event = await webhook.parse(webhook.sign(draft, sandbox.platform));
  assert.deepEqual(event.resource.original_data, draft.resource.original_data);
  await assert.rejects(webhook.parse({ headers: {}, body: '{}' }), core.VerificationError);
  await sandbox.close();
};

if (require.main === module) {
  const { createSandbox } = require('wechatpay-chain/sandbox');
  exports.run(require('wechatpay-chain'), createSandbox, require('wechatpay-chain/webhook').Webhook);
}
