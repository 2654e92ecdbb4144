import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Io } from '../shared/input/io.ts';
import { createServer } from './serve/server.ts';
import { LineTransport } from './serve/transport.ts';
import { createSimulator } from './simulator/simulator.ts';

/**
 * Serves the Model Context Protocol on standard input and output, until the input ends or the command is interrupted.
 * Nothing else is written to standard output.
 */
export async function mcp({ stdin, stdout, signal }: Io): Promise<void> {
  const simulator = createSimulator();
  const transport = new LineTransport({ input: stdin, write: (text) => stdout.write(text), signal });
  const connection = serveStdio(() => createServer(simulator), { transport });
  try {
    await transport.ended;
  } finally {
    await connection.close();
    await simulator.close();
  }
}
