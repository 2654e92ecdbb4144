/** `npm run demo`: real signed calls over a real socket, against the simulator. */
import { generateKeyPairSync } from 'node:crypto';
import {
  ApiError,
  Builder,
  MediaUtil,
  type RequestOf,
  type ResponseOf,
  VerificationError,
} from '../src/index.ts';
import { createSandbox } from '../src/sandbox/index.ts';
import { say } from './demo/say.ts';
import { sellTea } from './demo/shop.ts';

const sandbox = await createSandbox();
const instance = Builder.factory(sandbox.config);
const build = (stock_id: string): RequestOf<'v3/marketing/partnerships/build', 'post'> => ({
  json: {
    partner: { type: 'APPID', appid: 'wx4e1916a585d1f4e9' },
    authorized_data: { business_type: 'FAVOR_STOCK', stock_id },
  },
  headers: { 'Idempotency-Key': `demo-${stock_id}` },
});

type Built = ResponseOf<'v3/marketing/partnerships/build', 'post'>;
const sayBuilt = (what: string, { state, partner, authorized_data, build_time }: Built) =>
  say(what, state, `${partner.appid}`, `stock ${authorized_data.stock_id}`, build_time);
/** Returns the error of a call that must fail: if it succeeds, the demo has failed. */
const refusalOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => Promise.reject(new Error('The call should have been refused, but it succeeded')),
    (error: unknown) => error,
  );

console.log(
  `The WeChat Pay simulator listens on ${sandbox.url}\n\nA cup of tea, from the order to the bill:`,
);
await sellTea(sandbox, instance);

console.log('\nOne operation, three ways to write it:');
const chained = await instance.v3.marketing.partnerships.build.post(build('2433405'));
sayBuilt('instance.v3.….build.post()', chained.data);
const declared = await instance.chain('v3/marketing/partnerships/build').postAsync(build('2433406'));
sayBuilt("instance.chain('…').postAsync()", declared.data);
const property = await instance['v3/marketing/partnerships/build'].post(build('2433407'));
sayBuilt("instance['…'].post()", property.data);

console.log('\nThe simulator keeps state: query, then terminate:');
const partnerships = instance.chain('v3/marketing/partnerships');
const query = { authorized_data: { business_type: 'FAVOR_STOCK' } } as const;
const count = async () => (await partnerships.get({ query })).data.total_count;
say('query', `${await count()} partnerships`);
const terminated = await partnerships.chain('terminate').post<{ state: string }>({
  ...build('2433405'),
  headers: { 'Idempotency-Key': 'demo-terminate' },
});
say('terminate', terminated.data.state);

const photo = new MediaUtil('门店.jpg', Buffer.from('a photo of the shop'));
const uploaded = await instance.chain('v3/merchant/media/upload').post({ body: photo });
say('upload with signed metadata', uploaded.data.media_id);

console.log('\nErrors are clear:');
sandbox.fail('forged');
const forged = await refusalOf(partnerships.get({ query, retry: false }));
if (!(forged instanceof VerificationError)) throw forged;
say('a forged response', forged.code);
console.log(`    ${forged.message}`);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = Builder.factory({ ...sandbox.config, privateKey });
const wrong = await refusalOf(stranger.chain('v3/certificates').get());
if (!(wrong instanceof ApiError)) throw wrong;
say("another merchant's private key", wrong.code, wrong.officialMessage);
console.log(`    ${wrong.hint}`);
await sandbox.close();
