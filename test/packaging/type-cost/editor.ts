import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

interface Reply {
  type: string;
  request_seq?: number;
  body?: { entries: { name: string }[] };
}

/** How long an editor waits for a completion, in ms, and how many names it gets. */
export interface Completion {
  /** From the start of the server to the first list. */
  first: number;
  /** The median of later ones. */
  warm: number;
  names: number;
}

const TIMES = 9;

/** Asks tsserver, as an editor does, what may follow `prefix`, written at the end of a file. */
export async function complete(tsserver: string, file: string, prefix: string): Promise<Completion> {
  const start = performance.now();
  const server = spawn(process.execPath, [tsserver, '--disableAutomaticTypingAcquisition'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const replies = createInterface({ input: server.stdout });
  let seq = 0;
  const ask = (command: string, args: object) => {
    seq += 1;
    server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
    return seq;
  };
  const answered = (request: number) =>
    new Promise<Reply>((resolve) => {
      const read = (line: string) => {
        if (!line.startsWith('{')) return;
        const reply = JSON.parse(line) as Reply;
        if (reply.type !== 'response' || reply.request_seq !== request) return;
        replies.off('line', read);
        resolve(reply);
      };
      replies.on('line', read);
    });
  const text = `${readFileSync(file, 'utf8')}${prefix}\n`;
  const lines = text.split('\n');
  const position = { file, line: lines.length - 1, offset: prefix.length + 1 };
  ask('configure', { preferences: { includeCompletionsWithInsertText: true } });
  ask('open', { file, fileContent: text });
  const list = async () => {
    const begun = performance.now();
    const { body } = await answered(ask('completionInfo', { ...position, triggerCharacter: '.' }));
    return { took: performance.now() - begun, names: body?.entries.length ?? 0 };
  };
  const { names } = await list();
  const first = performance.now() - start;
  const later: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    // As if typed: the program is not the one of the last list.
    ask('change', { file, line: 1, offset: 1, endLine: 1, endOffset: 1, insertString: ' ' });
    later.push((await list()).took);
  }
  ask('exit', {});
  await once(server, 'exit');
  return { first, warm: later.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0, names };
}
