import { expect, it } from 'vitest';
import type { Operation } from '../../../../codegen/model/model.ts';
import { exampleRequest, givesFile } from '../../../../codegen/site/sample/request.ts';
import { commandOf } from '../../../../src/lookup/sample/command.ts';
import { openMerchant, wxpay } from '../../../support/cli/cli.ts';
import { documented } from '../../../support/pages/documented-model.ts';

function operationOf(path: string, method: string): Operation {
  const found = documented.pages
    .flatMap(({ operations }) => operations)
    .find((one) => one.path === path && one.method === method);
  if (!found) throw new Error(`no ${method} ${path}`);
  return found;
}

/** What a shell makes of the command: its words, and what it gives on standard input. */
function inShell(command: string): { argv: string[]; stdin: string } {
  const [line = '', stdin = ''] = command.split(/ <<'JSON'\n|\nJSON$/);
  const words = Array.from(
    line.replaceAll('\\\n', '').matchAll(/'([^']*)'|(\S+)/g),
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  return { argv: words.slice(2), stdin };
}

it.each([
  ['v3/pay/transactions/jsapi', 'post'],
  ['v3/marketing/favor/stocks', 'get'],
  ['v3/fund-app/mch-transfer/transfer-bills', 'post'],
  ['v3/payscore/user-service-state', 'get'],
  ['v2/pay/unifiedorder', 'post'],
])('the command on the page of %s (%s) is accepted by the simulator', async (path, method) => {
  const operation = operationOf(path, method);
  const { argv, stdin } = inShell(commandOf(operation, exampleRequest(operation), givesFile(operation)));
  expect(argv[0]).toBe('request');
  const { env } = await openMerchant();
  const printed = await wxpay(
    argv.filter((word) => word !== '--sandbox'),
    { env, stdin },
  );
  expect(printed).toMatchObject({ code: 0, stderr: expect.stringContaining('200 OK · verified') });
});
