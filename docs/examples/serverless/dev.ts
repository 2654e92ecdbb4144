/** A gateway on your machine, which makes the events of an AWS HTTP API; nothing of it is deployed. */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { handler } from './handler.ts';

const port = Number(process.env.PORT ?? 3000);
const server = createServer(async (req, res) => {
  const body = await buffer(req);
  const {
    statusCode,
    headers,
    body: text,
  } = await handler({
    rawPath: req.url ?? '',
    requestContext: { http: { method: req.method ?? '' } },
    headers: Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)])),
    body: body.toString('base64'),
    isBase64Encoded: true,
  });
  res.writeHead(statusCode, headers).end(text);
});
server.listen(port, () => console.log(`listening on http://127.0.0.1:${port}`));
