import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { apiv3Key, merchantKey, platformCert, platformSerial } from '../../src/sandbox/keys.ts';
import { Webhook } from '../../src/webhook/index.ts';

/** A merchant's place for notifications, for one test: what came there, verified and decrypted. */
export async function openNotifyUrl() {
  const events: { event_type: string; original_type: string; original_data: Record<string, unknown> }[] = [];
  const webhook = Webhook.factory({
    certs: { [platformSerial]: platformCert },
    apiv3Key,
    privateKey: merchantKey,
  });
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { event_type, resource } = (await webhook.parse({ headers: request.headers, body })) as unknown as {
      event_type: string;
      resource: { original_type: string; original_data: Record<string, unknown> };
    };
    const { original_type, original_data } = resource;
    events.push({ event_type, original_type, original_data });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { notify_url: `http://127.0.0.1:${port}/notify`, events };
}
