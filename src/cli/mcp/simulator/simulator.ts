import { readConfig } from '../../../builder/configure.ts';
import { Client } from '../../../client/client.ts';
import { RequestError } from '../../../errors/index.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox/index.ts';
import { type Inbox, openInbox } from './inbox.ts';

/** A running simulator, a client that reaches nothing else, and a receiver of its notifications. */
export interface Running {
  readonly sandbox: Sandbox;
  readonly client: Client;
  readonly inbox: Inbox;
}

/** The simulator of the server. It is started when a tool needs it. */
export interface Simulator {
  running(): Promise<Running>;
  /** Stops it, if it was started. */
  close(): Promise<void>;
}

/** @param options of the simulator */
export function createSimulator(options: Omit<SandboxOptions, 'deliver'> = {}): Simulator {
  let started: Promise<Running> | undefined;
  return {
    running: () => {
      started ??= start(options).catch((error: unknown) => {
        started = undefined;
        throw error;
      });
      return started;
    },
    close: async () => {
      const running = await started?.catch(() => undefined);
      started = undefined;
      await running?.sandbox.close();
      await running?.inbox.close();
    },
  };
}

async function start(options: SandboxOptions): Promise<Running> {
  const inbox = await openInbox();
  const sandbox = await openSandbox(options, inbox).catch(async (error: unknown) => {
    await inbox.close();
    throw error;
  });
  const client = new Client(readConfig(sandbox.config));
  client.axios.interceptors.request.use((config) => {
    checkTarget(config.url, sandbox.url);
    return config;
  });
  return { sandbox, client, inbox };
}

function openSandbox(options: SandboxOptions, inbox: Inbox): Promise<Sandbox> {
  return createSandbox({
    ...options,
    // A request may name any host: nothing is sent there.
    deliver: (notify_url) => (isHere(notify_url) ? notify_url : inbox.url),
  });
}

/** Whether a URL leads to this machine. */
export function isHere(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/**
 * The last check before a request is signed: whatever the input was, it goes to the simulator.
 *
 * @throws RequestError `REQUEST_INVALID`
 */
export function checkTarget(url: string | undefined, simulator: string): void {
  if (url?.startsWith(`${simulator}/`)) return;
  throw new RequestError('REQUEST_INVALID', 'This server calls only its own simulator', { field: 'path' });
}
