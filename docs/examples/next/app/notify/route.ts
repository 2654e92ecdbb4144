import { server } from '../../lib/server.ts';

/** Nothing may read the request before the handler: WeChat Pay signs the raw body. */
export function POST(request: Request): Promise<Response> {
  return server().notify(request);
}
