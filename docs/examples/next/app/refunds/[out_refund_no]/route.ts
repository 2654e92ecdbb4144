import { respond, server } from '../../../lib/server.ts';

type Context = { params: Promise<{ out_refund_no: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(async () => {
    const { shop } = server();
    shop.checkStaff(request.headers.get('authorization') ?? undefined);
    return shop.findRefund((await params).out_refund_no);
  });
}
