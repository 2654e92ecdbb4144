import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished } from 'vitest';
import { flawOf } from '../../../src/sandbox/judge/schema/check.ts';
import { documentedEvent, type Schema } from '../../../src/sandbox/judge/schema/document.ts';
import { apiv3Key, merchantKey, platformCert, platformSerial } from '../../../src/sandbox/keys/keys.ts';
import { Webhook } from '../../../src/webhook/index.ts';

/** What the notice of a partner is documented without, and that of a merchant has; and what each query has. */
const BEYOND = [
  'TRANSACTION.SUCCESS /mchid',
  'TRANSACTION.SUCCESS /sp_appid',
  'ENTRUST.TERMINATE /mchid',
  'PAYSCORE.USER_PAID /risk_fund/name',
];

/** What is not as it is documented; but fields may be missing, for a page has those of partners, too. */
function flawIn(event_type: string, original_data: object) {
  const { ciphertext } =
    documentedEvent(`v3/${event_type}`)?.schema.properties?.['resource']?.properties ?? {};
  return flawOf(original_data, withoutRequired(ciphertext?.contentSchema ?? {}), true);
}

function withoutRequired({ required: _, ...schema }: Schema): Schema {
  const { properties, items } = schema;
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, withoutRequired(field)]);
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(fields) } : {}),
    ...(items ? { items: withoutRequired(items) } : {}),
  };
}

/**
 * A merchant's place for notifications, for one test: what came there, verified and decrypted. Nothing may come that is
 * not as it is documented.
 */
export async function openNotifyUrl() {
  const events: { event_type: string; original_type: string; original_data: Record<string, unknown> }[] = [];
  const failures: string[] = [];
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
    const flaw = flawIn(event_type, original_data);
    if (flaw && !BEYOND.includes(`${event_type} ${flaw.pointer}`))
      failures.push(`${event_type} has ${flaw.pointer}: ${flaw.issue}`);
    events.push({ event_type, original_type, original_data });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    expect(failures).toEqual([]);
  });
  const { port } = server.address() as AddressInfo;
  return { notify_url: `http://127.0.0.1:${port}/notify`, events };
}
