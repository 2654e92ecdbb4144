import { execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fences } from '../support/documents/documents.ts';

/** The page whose code is for SDKs of other languages. */
export const LANGUAGES_PAGE = 'docs/recipes/other-languages.md';

const start = promisify(execFile);
const clients = fileURLToPath(new URL('clients/', import.meta.url));

/** How a language checks the syntax of a file, and runs our own client, which needs no SDK. */
interface Language {
  name: string;
  ending: string;
  probe: readonly string[];
  syntax: (file: string) => readonly string[];
  client: readonly string[];
  /** The text behind which the path of the private key stands. */
  keyBehind: string;
}

const LANGUAGES: readonly Language[] = [
  {
    name: 'php',
    ending: 'php',
    probe: ['php', '-v'],
    syntax: (file) => ['php', '-l', file],
    client: ['php', `${clients}order.php`],
    keyBehind: "Rsa::from('file://",
  },
  {
    name: 'go',
    ending: 'go',
    probe: ['gofmt', '-h'],
    syntax: (file) => ['gofmt', '-e', file],
    client: ['go', 'run', `${clients}order.go`],
    keyBehind: 'LoadPrivateKeyWithPath("',
  },
  {
    name: 'java',
    ending: 'java',
    probe: ['javac', '-version'],
    syntax: (file) => ['java', `${clients}Parse.java`, file],
    client: ['java', `${clients}Order.java`],
    keyBehind: '.privateKeyFromPath("',
  },
  {
    name: 'python',
    ending: 'py',
    probe: ['python3', '-c', 'import cryptography'],
    syntax: (file) => ['python3', '-m', 'py_compile', file],
    client: ['python3', `${clients}order.py`],
    keyBehind: 'open("',
  },
];

/**
 * For each language that is installed: the configuration that the packed `wxpay sandbox --print` prints, with the code of
 * the page behind it, is correct in its syntax, and its values are those with which a client makes a verified call. The
 * SDKs themselves are not run.
 */
export async function checkLanguages(folder: string): Promise<string[]> {
  const cwd = `${folder}other-languages/`;
  mkdirSync(cwd);
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    const place = `${LANGUAGES_PAGE}, ${language.name}`;
    if (!(await ends(language.probe, cwd))) {
      console.log(`${place}: not installed, not checked`);
      continue;
    }
    const began = performance.now();
    try {
      await check(language, cwd, folder);
      console.log(`${place}: ok, ${((performance.now() - began) / 1000).toFixed(1)} s`);
    } catch (error) {
      const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
      faults.push(`${place}: ${message}\n${stdout}${stderr}`);
    }
  }
  return faults;
}

async function check(language: Language, cwd: string, folder: string): Promise<void> {
  const cli = `${folder}node_modules/wechatpay-chain/dist/cli/cli.js`;
  const argv = ['sandbox', '--port', '0', '--print', language.name, '--keys', `${cwd}keys`];
  const simulator = spawn(process.execPath, [cli, ...argv], { cwd });
  let noted = '';
  simulator.stderr.on('data', (piece) => {
    noted += piece;
  });
  try {
    const printed = await new Promise<string>((resolve, reject) => {
      simulator.stdout.once('data', (piece) => resolve(String(piece)));
      simulator.once('exit', () => reject(new Error(`the simulator did not start\n${noted}`)));
    });
    const file = `${cwd}sandbox.${language.ending}`;
    writeFileSync(file, `${printed}\n${fences(LANGUAGES_PAGE, language.name).join('\n')}`);
    await call(language.syntax(file), cwd);
    const { stdout } = await call(language.client, cwd, valuesIn(printed, language));
    if (!/^verified \{"code_url":"weixin:[^"]+"\}$/.test(stdout.trim())) throw new Error(`printed ${stdout}`);
  } finally {
    simulator.kill('SIGINT');
  }
}

/** The values as the configuration has them. */
function valuesIn(text: string, { keyBehind }: Language): Record<string, string> {
  const found = (pattern: RegExp) => pattern.exec(text)?.[0] ?? '';
  const privateKey = text.slice(text.indexOf(keyBehind) + keyBehind.length).split(/["']/)[0] ?? '';
  const address = found(/127\.0\.0\.1:\d+/) || `127.0.0.1:${/\.port\((\d+)\)/.exec(text)?.[1]}`;
  return {
    BASE_URI: `https://${address}/`,
    MCHID: found(/\b19\d{8}\b/),
    SERIAL: found(/\b[0-9A-F]{40}\b/),
    PRIVATE_KEY: privateKey,
    PUBLIC_KEY: found(/\/[^"']*pub_key\.pem/).replace(/^\/+/, '/'),
    PUBLIC_KEY_ID: found(/PUB_KEY_ID_\d+/),
    CA: found(/\/[^"']*\/ca\.pem/),
  };
}

const call = ([command = '', ...args]: readonly string[], cwd: string, values: Record<string, string> = {}) =>
  start(command, args, { cwd, env: { ...process.env, ...values }, timeout: 60_000 });

const ends = async (command: readonly string[], cwd: string) =>
  call(command, cwd).then(
    () => true,
    (error) => error.code !== 'ENOENT' && command[0] === 'gofmt',
  );
