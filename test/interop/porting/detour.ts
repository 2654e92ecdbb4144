import { Agent } from 'node:https';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';

const HOST = /^\w+\.mch\.weixin\.qq\.com$/;

/** For one test, whoever connects to WeChat Pay's host by an agent of Node reaches the simulator. */
export function detour({ url, config }: Sandbox): void {
  const { hostname: host, port } = new URL(url);
  const target = { host, port: Number(port), servername: 'localhost', ca: config.httpsAgent?.options.ca };
  const agents = Agent.prototype as { createConnection(options: { host?: string }, done?: unknown): unknown };
  const own = agents.createConnection;
  agents.createConnection = function (options, done) {
    return own.call(this, HOST.test(options.host ?? '') ? { ...options, ...target } : options, done);
  };
  onTestFinished(() => {
    agents.createConnection = own;
  });
}
