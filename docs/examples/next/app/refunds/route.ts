import { bodyOf, respond, server } from '../../lib/server.ts';

export function POST(request: Request): Promise<Response> {
  return respond(async () => {
    const { shop } = server();
    shop.checkStaff(request.headers.get('authorization') ?? undefined);
    return shop.refund(await bodyOf(request));
  }, 202);
}
