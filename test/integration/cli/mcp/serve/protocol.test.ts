import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it } from 'vitest';
import { wxpay } from '../../../../support/cli/cli.ts';
import { callTool } from '../../../../support/cli/mcp.ts';
import { programOf } from '../../../../support/processes/program.ts';

const HELLO = {
  jsonrpc: '2.0',
  id: 'hello',
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  },
};
const READY = { jsonrpc: '2.0', method: 'notifications/initialized' };
const SIMULATED = {
  jsonrpc: '2.0',
  id: 'simulated',
  method: 'tools/call',
  params: { name: 'call_simulator', arguments: { method: 'get', path: 'v3/certificates' } },
};
/** A message that is answered if the server still runs. */
const LAST = { jsonrpc: '2.0', id: 'last', method: 'ping' };

interface Message {
  id?: unknown;
  error?: { code: number; message: string };
  result?: { isError?: boolean; content?: { text: string }[] };
}

/** What a client writes: the opening, these lines, and a message that is answered if the server still runs. */
function inputOf(lines: readonly unknown[]): string {
  const texts = [HELLO, READY, ...lines, LAST].map((line) =>
    typeof line === 'string' ? line : JSON.stringify(line),
  );
  return `${texts.join('\n')}\n`;
}

/** The messages that the command wrote for such lines. Every line of it must be one. */
function answersIn(stdout: string): Message[] {
  const messages = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Message & { jsonrpc: string });
  expect(messages.filter(({ jsonrpc }) => jsonrpc !== '2.0')).toEqual([]);
  expect(messages.map(({ id }) => id)).toEqual(expect.arrayContaining(['hello', 'last']));
  return messages.filter(({ id }) => id !== 'hello' && id !== 'last');
}

async function answersTo(lines: readonly unknown[]): Promise<Message[]> {
  const { code, stdout, stderr } = await wxpay(['mcp'], { stdin: inputOf(lines) });
  expect([code, stderr]).toEqual([0, '']);
  return answersIn(stdout);
}

const request = (id: unknown, method: unknown, params?: unknown) => ({ jsonrpc: '2.0', id, method, params });
const call = (id: unknown, name: unknown, input?: unknown) =>
  request(id, 'tools/call', { name, arguments: input });
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** What is malformed, with the id and the code of the error that answers it. */
const MALFORMED: readonly [what: string, line: unknown, id: unknown, code: number][] = [
  ['garbage', 'hello', null, -32_700],
  ['half a message', '{"jsonrpc":"2.0","id":1,', null, -32_700],
  ['bytes that are no text', '\u0000\uffff', null, -32_700],
  ['a huge line', `"${'x'.repeat(9 * 1024 * 1024)}"`, null, -32_700],
  ['a number', 5, null, -32_600],
  ['null', 'null', null, -32_600],
  ['a list', [request(1, 'ping')], null, -32_600],
  ['an id of another type', request({}, 'ping'), null, -32_600],
  ['a deep list', deep(100_000), null, -32_600],
  ['a message without a method', { jsonrpc: '2.0', id: 1 }, 1, -32_600],
  ['another version', { jsonrpc: '1.0', id: 2, method: 'ping' }, 2, -32_600],
  ['a method of another type', request('a', 5), 'a', -32_600],
  ['params of another type', request(3, 'ping', 'all'), 3, -32_600],
  ['an unknown method', request(4, 'tools/sell'), 4, -32_601],
  ['an unknown tool', call(5, 'sell', {}), 5, -32_602],
  ['a tool named as a part of every object', call(6, 'constructor', {}), 6, -32_602],
  ['a tool of another type', call(7, 5, {}), 7, -32_602],
  ['a call without a tool', request(8, 'tools/call'), 8, -32_602],
  ['arguments of another type', call(9, 'explain_error', 'SIGN_ERROR'), 9, -32_602],
];
const EXPECTED = MALFORMED.map(([, , id, code]) => ({ id, error: { code, message: expect.any(String) } }));

describe('what is malformed', () => {
  it('is answered with an error of the protocol, and the next message as usual', async () => {
    const answers = await answersTo(MALFORMED.map(([, line]) => line));
    const byId = (id: unknown) => answers.filter((answer) => answer.id === id);
    const anonymous = EXPECTED.filter(({ id }) => id === null);
    expect(byId(null)).toMatchObject(anonymous);
    for (const expected of EXPECTED)
      if (expected.id !== null) expect(byId(expected.id)).toMatchObject([expected]);
    expect(answers).toHaveLength(MALFORMED.length);
  });

  it('in the arguments of a tool is a result that says so', async () => {
    const answers = await answersTo([
      call(1, 'explain_error', { code: 5 }),
      call(2, 'explain_error', { code: 'SIGN_ERROR', base_uri: 'https://api.mch.weixin.qq.com/' }),
      call(3, 'explain_error'),
      `{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"explain_error","arguments":{"code":${deep(5_000)}}}}`,
    ]);
    expect(answers.map(({ result }) => result?.isError)).toEqual([true, true, true, true]);
  });

  it('and needs no answer gets none', async () => {
    const unknown = { jsonrpc: '2.0', method: 'notifications/odd' };
    const response = { jsonrpc: '2.0', id: 99, result: {} };
    const cancelled = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 98 } };
    expect(await answersTo(['', '  ', unknown, response, cancelled])).toEqual([]);
  });
});

describe('the end', () => {
  it('waits for answers that are being made', async () => {
    const path = 'v3/certificates';
    const [answer] = await answersTo([call(1, 'call_simulator', { method: 'get', path })]);
    expect(answer?.result?.content?.[0]?.text).toMatch(/^200 OK · verified/);
  });

  it('comes at once when the command is interrupted', async () => {
    const signal = AbortSignal.abort();
    expect(await wxpay(['mcp'], { stdin: `${JSON.stringify(HELLO)}\n`, signal })).toMatchObject({
      code: 0,
      stdout: '',
    });
  });
});

describe('a process', () => {
  it('answers what is malformed, and ends when its input ends', async () => {
    const child = spawn(process.execPath, [programOf('src/cli/main.ts'), 'mcp'], { stdio: 'pipe' });
    const ended = once(child, 'close');
    child.stdin.end(inputOf([...MALFORMED.map(([, line]) => line), SIMULATED]));
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    const answers = answersIn(stdout);
    expect(answers).toHaveLength(MALFORMED.length + 1);
    expect(answers).toContainEqual(
      expect.objectContaining({
        id: 'simulated',
        result: expect.objectContaining({ structuredContent: expect.objectContaining({ status: 200 }) }),
      }),
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  it('serves the client of the SDK', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [programOf('src/cli/main.ts'), 'mcp'],
    });
    const client = new Client({ name: 'test', version: '1' });
    const errors: Error[] = [];
    client.onerror = (error) => errors.push(error);
    await client.connect(transport);
    const { document } = await callTool(client, 'call_simulator', { method: 'get', path: 'v3/certificates' });
    expect(document).toMatchObject({ status: 200, verified: true });
    const { pid } = transport;
    await client.close();
    expect(() => process.kill(pid ?? 0, 0)).toThrow();
    // Such as a line that is not a message.
    expect(errors).toEqual([]);
  });
});
