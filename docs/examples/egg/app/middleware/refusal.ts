import type { Context } from 'egg';
import { refusalOf } from '../../lib/errors.ts';

/** The response to a request that is refused. */
export default () =>
  async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const { status, body } = refusalOf(error);
      ctx.status = status;
      ctx.body = body;
    }
  };
