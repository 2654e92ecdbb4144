const assert = require('node:assert/strict');

/** Makes a call that is signed, sent over a socket, verified and parsed. */
exports.run = async (core, createSandbox) => {
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
  await sandbox.close();
};

if (require.main === module) {
  exports.run(require('wechatpay-chain'), require('wechatpay-chain/sandbox').createSandbox);
}
