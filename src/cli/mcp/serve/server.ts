import { McpServer } from '@modelcontextprotocol/server';
import { VERSION } from '../../../errors/report/version.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { TOOLS } from '../tools/index.ts';

const INSTRUCTIONS = `wechatpay-chain is an SDK for WeChat Pay (微信支付) in Node.js: typed calls of all documented operations, notifications, and a simulator. This server knows its documentation, and has a simulator of its own. It never calls the real service, and needs no key: do not give it one.

Find an operation with search_operations, read it with describe_operation, and take a call from sample_operation. Try it with call_simulator; then act as the user (act_in_simulator), and look at what happened (list_requests, list_notifications). explain_error and explain_notification say what is wrong and what to do. The guides (search_guides, read_guide) explain the SDK.

Amounts are in fen (1/100 yuan). Names of fields and documentation are Chinese; errors of the SDK are English.`;

/** A server of the protocol with all tools. Several may share a simulator. */
export function createServer(simulator: Simulator): McpServer {
  const server = new McpServer(
    { name: 'wechatpay-chain', title: 'WeChat Pay (wechatpay-chain)', version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  for (const register of TOOLS) register(server, simulator);
  return server;
}
