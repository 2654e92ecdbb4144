import { type KeyObject, sign } from 'node:crypto';
import { availableParallelism } from 'node:os';

/**
 * How many signatures are made at once. One core stays free for the event loop: more threads at work than cores would
 * only take turns with it. The rest of libuv's four threads stay free for files and names.
 */
const LIMIT = Math.min(4, Math.max(1, availableParallelism() - 1));

const waiting: (() => void)[] = [];
let running = 0;

/** An RSA-SHA256 signature made on libuv's pool. */
export function signOnPool(message: Buffer, key: KeyObject): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const start = () => {
      running += 1;
      sign('RSA-SHA256', message, key, (error, signature) => {
        running -= 1;
        waiting.shift()?.();
        if (error) reject(error);
        else resolve(signature);
      });
    };
    if (running < LIMIT) start();
    else waiting.push(start);
  });
}
