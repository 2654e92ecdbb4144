import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import packageJson from '../../package.json' with { type: 'json' };
import { graphOf } from './imports.ts';
import { installed, root, step } from './step.ts';

/** A text of the SDK of the protocol. */
const MARK = 'notifications/cancelled';

/** The packed `wxpay mcp`, as an editor starts it. */
export async function checkMcp(): Promise<void> {
  await step('wxpay mcp, a file of its own', checkFile);
  await step('wxpay mcp', async () => {
    const args = [installed + packageJson.bin.wxpay, 'mcp'];
    const client = new Client({ name: 'packaging', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args }));
    try {
      const { tools } = await client.listTools();
      const call = async (name: string, input: Record<string, unknown>) => {
        const { structuredContent, isError, content } = await client.callTool({ name, arguments: input });
        if (isError) throw new Error(`${name}: ${JSON.stringify(content)}`);
        return structuredContent as Record<string, unknown>;
      };
      const { sections } = await call('search_guides', { query: 'notifications' });
      if (!Array.isArray(sections) || sections.length === 0) throw new Error('no guides found');
      await call('read_guide', { name: 'guide/cli', language: 'zh' });
      const { hits } = await call('search_operations', { query: '退款' });
      if (!Array.isArray(hits) || hits.length === 0) throw new Error('no operations found');
      const { status, verified } = await call('call_simulator', { method: 'get', path: 'v3/certificates' });
      if (status !== 200 || verified !== true) throw new Error('the call failed');
      const { state } = await call('trigger_event', { event_type: 'TRANSACTION.SUCCESS' });
      if (state !== 'DELIVERED') throw new Error(`the event is ${state}`);
      return `${tools.length} tools`;
    } finally {
      await client.close();
    }
  });
}

/** The SDK is in one file, which is loaded only when that command runs. */
async function checkFile(): Promise<string> {
  const graph = await graphOf('cli');
  const files = [...graph.keys()].filter((path) => readFileSync(root + path, 'utf8').includes(MARK));
  const [file = ''] = files;
  if (files.length !== 1) throw new Error(`in ${files.length} files: ${files.join(', ')}`);
  const edges = [...graph].flatMap(([from, imports]) =>
    imports.filter(({ path }) => path === file).map(({ kind }) => `${kind} ${from}`),
  );
  if (edges.length !== 1 || !edges[0]?.startsWith('dynamic-import ')) {
    throw new Error(`loaded by ${edges.join(', ')}`);
  }
  return `${(readFileSync(root + file).length / 1024).toFixed(0)} KB`;
}
