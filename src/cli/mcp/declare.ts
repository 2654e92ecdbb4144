import type { Command } from 'commander';
import type { Stage } from '../shared/declare/stage.ts';

const HELP = `
An editor or an assistant starts it with this configuration:
  { "mcpServers": { "wechatpay": { "command": "npx", "args": ["wechatpay-chain", "mcp"] } } }

Its tools search and describe operations, events and guides, give samples, run calls against a simulator in the process,
trigger notifications, and explain errors and captured notifications. It never calls the real service and reads no
credentials. It ends when standard input ends.`;

export function declareMcp(program: Command, { io }: Stage): void {
  program
    .command('mcp')
    .description('serve the documentation and a simulator to AI tools (Model Context Protocol over stdio)')
    .addHelpText('after', HELP)
    .action(async () => {
      const { mcp } = await import('./mcp.ts');
      await mcp(io);
    });
}
