import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';
import { createServer } from '../../../src/cli/mcp/serve/server.ts';
import { createSimulator, type Simulator } from '../../../src/cli/mcp/simulator/simulator.ts';

/** What a tool answered. */
export interface Answer {
  text: string;
  document: Record<string, unknown>;
  isError: boolean;
}

export interface Mcp {
  client: Client;
  call(name: string, input?: Record<string, unknown>): Promise<Answer>;
}

/** A client of the SDK and a server with its simulator, in this process, until `close`. */
export async function connect(
  simulator: Simulator = createSimulator(),
): Promise<Mcp & { close: () => Promise<void> }> {
  const server = createServer(simulator);
  const client = new Client({ name: 'test', version: '1' });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await server.connect(far);
  await client.connect(near);
  return {
    client,
    call: (name, input = {}) => callTool(client, name, input),
    close: async () => {
      await client.close();
      await simulator.close();
    },
  };
}

/** The same for one test. */
export async function openMcp(simulator?: Simulator): Promise<Mcp> {
  const mcp = await connect(simulator);
  onTestFinished(() => mcp.close());
  return mcp;
}

export async function callTool(
  client: Client,
  name: string,
  input: Record<string, unknown>,
): Promise<Answer> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: input });
  const [first] = content;
  return {
    text: first?.type === 'text' ? first.text : '',
    document: (structuredContent ?? {}) as Record<string, unknown>,
    isError: isError === true,
  };
}
