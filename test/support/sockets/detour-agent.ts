import https, { Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';

/** For one test, clients that hard-code their host and give no agent reach the simulator, over TLS that they check. */
export function detour({ url, config }: Sandbox): void {
  const { hostname: host, port } = new URL(url);
  const target = { host, port: Number(port), servername: 'localhost', ca: config.httpsAgent?.options.ca };

  // A class, for a client that asks for no agent gets another one of the same class.
  class DetourAgent extends Agent {
    override createConnection(options: AgentOptions, done: (error: Error | null, stream: Duplex) => void) {
      return super.createConnection({ ...options, ...target }, done);
    }
  }

  const { globalAgent } = https;
  https.globalAgent = new DetourAgent();
  onTestFinished(() => {
    https.globalAgent = globalAgent;
  });
}
