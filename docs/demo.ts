/** `npm run demo`: real signed calls over a real socket, against the simulator. */
import { generateKeyPairSync } from 'node:crypto';
import { ApiError, Builder, MediaUtil, type RequestOf, VerificationError } from '../src/index.ts';
import { createSandbox } from '../src/sandbox/index.ts';

const sandbox = await createSandbox();
const instance = Builder.factory(sandbox.config);
const say = (what: string, result: unknown) =>
  console.log(`${what.padEnd(34)} ${typeof result === 'string' ? result : JSON.stringify(result)}`);
const build = (stock_id: string): RequestOf<'v3/marketing/partnerships/build', 'post'> => ({
  json: {
    partner: { type: 'APPID', appid: 'wx4e1916a585d1f4e9' },
    authorized_data: { business_type: 'FAVOR_STOCK', stock_id },
  },
  headers: { 'Idempotency-Key': `demo-${stock_id}` },
});

console.log(`A WeChat Pay of your own listens on ${sandbox.url}\n\nOne operation, three ways to write it:`);
const chained = await instance.v3.marketing.partnerships.build.post(build('2433405'));
say('instance.v3.….build.post()', chained.data);
const declared = await instance.chain('v3/marketing/partnerships/build').postAsync(build('2433406'));
say("instance.chain('…').postAsync()", declared.data);
const property = await instance['v3/marketing/partnerships/build'].post(build('2433407'));
say("instance['…'].post()", property.data);

console.log('\nWhat was built is there, and ends when it is told to:');
const partnerships = instance.chain('v3/marketing/partnerships');
const count = async () => (await partnerships.get({ query: { limit: 5 } })).data.total_count;
say('query', `${await count()} partnerships`);
const terminated = await partnerships.chain('terminate').post<{ state: string }>({
  ...build('2433405'),
  headers: { 'Idempotency-Key': 'demo-terminate' },
});
say('terminate', terminated.data.state);

const photo = new MediaUtil('门店.jpg', Buffer.from('a photo of the shop'));
const uploaded = await instance.chain('v3/merchant/media/upload').post({ body: photo });
say('upload, its meta signed', uploaded.data.media_id);

console.log('\nWhat goes wrong says so:');
sandbox.fail('forged');
await partnerships.get({ query: {} }).catch((error: unknown) => {
  if (error instanceof VerificationError) say('a forged answer', `${error.code}\n  ${error.message}`);
});
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = Builder.factory({ ...sandbox.config, privateKey });
await stranger
  .chain('v3/certificates')
  .get()
  .catch((error: unknown) => {
    if (error instanceof ApiError) say('a key of somebody else', `${error.code}\n  ${error.hint}`);
  });
await sandbox.close();
