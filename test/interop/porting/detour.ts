import { Agent } from 'node:https';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';

const WECHAT_PAY = /^\w+\.mch\.weixin\.qq\.com$/;

/** For one test, whoever connects to WeChat Pay's host by an agent of Node or to the simulator reaches the simulator, and trusts it. */
export function detour({ url, config }: Sandbox): void {
  const { hostname: host, port } = new URL(url);
  const isOurs = (to: { host?: string; port?: unknown }) =>
    WECHAT_PAY.test(to.host ?? '') || (to.host === host && String(to.port) === port);
  const target = { host, port: Number(port), servername: 'localhost', ca: config.httpsAgent?.options.ca };
  const agents = Agent.prototype as { createConnection(options: object, done?: unknown): unknown };
  const own = agents.createConnection;
  agents.createConnection = function (options, done) {
    return own.call(this, isOurs(options) ? { ...options, ...target } : options, done);
  };
  onTestFinished(() => {
    agents.createConnection = own;
  });
}
