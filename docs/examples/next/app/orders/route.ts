import { bodyOf, respond, server } from '../../lib/server.ts';

export function POST(request: Request): Promise<Response> {
  return respond(async () => server().shop.order(await bodyOf(request)), 201);
}
