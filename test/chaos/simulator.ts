/**
 * The simulator of a chaos run, as a process of its own that can be killed. Arguments: the file, the port, the rate of
 * faults, their seed, how late a late response is in milliseconds, and the signal that will kill it.
 */
import { createSandbox, type Fault } from '../../src/sandbox/index.ts';

/** What the users do, told to the process as messages. */
export type Deed = { pay: string } | { accept: string } | { advance: string } | { end: true };

/** What became of it. */
export interface Done {
  number: number;
  error?: string;
}

const [file = '', port, rate, seed, late, signal] = process.argv.slice(2);
const kinds: Fault[] = [
  'reset-before',
  'reset-after',
  'truncated',
  { delay: Number(late) },
  '429',
  '500',
  '500-after',
  '502',
  '502-after',
  'forged',
  'unsigned',
];
const sandbox = await createSandbox({
  file,
  durable: signal === 'SIGKILL',
  port: Number(port),
  faults: { rate: Number(rate), seed: Number(seed), kinds },
});

async function act(deed: Deed): Promise<unknown> {
  if ('pay' in deed) return sandbox.pay(deed.pay);
  if ('accept' in deed) return sandbox.confirmTransfer(deed.accept);
  if ('advance' in deed) return sandbox.clock.advance(deed.advance);
  return sandbox.close();
}

process.on('message', async ({ number, deed }: { number: number; deed: Deed }) => {
  const error = await act(deed).then(
    () => undefined,
    (reason: Error) => reason.message,
  );
  process.send?.({ number, ...(error === undefined ? {} : { error }) } satisfies Done);
  if ('end' in deed) process.disconnect();
});
// By this signal it still writes its file, but everything in progress is cut off.
process.on('SIGTERM', () => process.exit(1));
process.send?.({ url: sandbox.url });
