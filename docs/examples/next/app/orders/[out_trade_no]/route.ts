import { respond, server } from '../../../lib/server.ts';

type Context = { params: Promise<{ out_trade_no: string }> };

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return respond(async () => server().shop.find((await params).out_trade_no));
}
