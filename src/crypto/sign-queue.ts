import { type KeyObject, sign } from 'node:crypto';
import { availableParallelism } from 'node:os';

/**
 * How many signatures are made at once. More than there are cores would only take turns with the event loop and let
 * their results come in lumps; one of libuv's four threads stays free for files and names.
 */
const LIMIT = Math.min(3, availableParallelism());

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
