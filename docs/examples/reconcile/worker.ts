/** `npm start` compares every night; `npm start 2026-11-20` compares that day at once, and exits with 1 if it differs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Cron } from 'croner';
import { ApiError, Builder } from 'wechatpay-chain';
import { entriesOf } from './books.ts';
import { reconcile } from './reconcile.ts';
import { readSettings } from './settings.ts';

const settings = readSettings();
const wechatpay = Builder.factory(settings.wechatpay);
const HALF_AN_HOUR = 1_800_000;

async function compare(date: string): Promise<boolean> {
  const differences = await reconcile(wechatpay, date, entriesOf(settings.books, date));
  for (const { entry, ours, theirs } of differences) {
    console.error(`${date} ${entry}: ours ${ours ?? 'missing'}, WeChat Pay's ${theirs ?? 'missing'}`);
  }
  if (differences.length === 0) console.log(`${date}: the books agree`);
  return differences.length === 0;
}

/** Someone has to learn of a difference or a failure: replace `console.error` by what wakes them. */
async function compareYesterday(): Promise<void> {
  const date = beijingDate(new Date(Date.now() - 86_400_000));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await compare(date);
      return;
    } catch (error) {
      const isEarly = error instanceof ApiError && error.code === 'STATEMENT_CREATING';
      if (!isEarly || attempt === 10) return console.error(`${date} was not compared`, error);
      await sleep(HALF_AN_HOUR);
    }
  }
}

function beijingDate(time: Date): string {
  return time.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }); // 2026-11-20
}

const [date] = process.argv.slice(2);
if (date) {
  if (!(await compare(date))) process.exitCode = 1;
} else {
  const job = new Cron('30 10 * * *', { timezone: 'Asia/Shanghai', protect: true }, compareYesterday);
  console.log(`the next comparison: ${job.nextRun()?.toISOString()}`);
}
