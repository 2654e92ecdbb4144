// Plain JavaScript for every runtime: what a merchant does, against the simulator.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Builder, Payment } from 'wechatpay-chain';
import { createSandbox } from 'wechatpay-chain/sandbox';
import { Webhook } from 'wechatpay-chain/webhook';

const sandbox = await createSandbox();
const { config } = sandbox;
const instance = Builder.factory(config);
const appid = 'wx1234567890abcdef';

// A server that receives notifications.
const webhook = Webhook.factory(config);
const paid = [];
const handlers = { 'TRANSACTION.SUCCESS': ({ resource }) => paid.push(resource.original_data.out_trade_no) };
const server = createServer(webhook.node(handlers)).listen(0, '127.0.0.1');
await once(server, 'listening');
const notify_url = `http://127.0.0.1:${server.address().port}/notify`;

// A signed call, and its verified response.
const order = { mchid: config.mchid, appid, description: '一杯茶', notify_url, amount: { total: 100 } };
const { data } = await instance.v3.pay.transactions.native.post({
  json: { ...order, out_trade_no: 'tea-0001' },
});
assert.match(data.code_url, /^weixin:/);
await sandbox.pay('tea-0001');
assert.deepEqual(paid, ['tea-0001']);
assert.deepEqual(
  sandbox.notifications.map(({ state }) => state),
  ['DELIVERED'],
);

// A notification as a Request of the Fetch API, and one that is forged.
const original_data = { out_trade_no: 'tea-0002' };
const event = { event_type: 'TRANSACTION.SUCCESS', resource: { original_data } };
const respond = webhook.handler(handlers, { onError: () => undefined });
const post = ({ headers, body }) => new Request(notify_url, { method: 'POST', headers, body });
assert.equal((await respond(post(webhook.sign(event, sandbox.platform)))).status, 204);
const stranger = { ...sandbox.platform, privateKey: config.privateKey };
assert.equal((await respond(post(webhook.sign(event, stranger)))).status, 401);
assert.deepEqual(paid, ['tea-0001', 'tea-0002']);

// Sensitive fields: encrypted on the way there, decrypted on the way back. The certificates are downloaded.
const automatic = Builder.factory({ ...config, certs: 'auto' });
const transfer = {
  appid,
  out_bill_no: 'bill0001',
  transfer_scene_id: '1000',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  user_name: '张三',
  transfer_amount: 200_000,
  transfer_remark: '退茶款',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新茶' }],
};
await automatic.v3.fundApp.mchTransfer.transferBills.post({ json: transfer });
const sent = sandbox.requests.at(-1);
assert.equal(sent.pathname, '/v3/fund-app/mch-transfer/transfer-bills');
assert.equal(JSON.parse(sent.body).user_name.length, 344); // 256 bytes in base64
const complaint_id = await sandbox.complain({ payer_phone: '13800138000' });
const complaint = await automatic.v3.merchantService.complaintsV2._complaint_id_.get({ complaint_id });
assert.equal(complaint.data.payer_phone, '13800138000');

// What the front end gets.
const payment = await Payment.factory(config).miniProgram({
  appid,
  prepay_id: 'wx201410272009395522657a690389285100',
});
assert.ok(payment.paySign.length > 300);

server.closeAllConnections();
server.close();
await sandbox.close();
console.log('passed');
