import { BlockList, isIPv6 } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** Warns if other machines can reach the address, because the keys are public. */
export function warnIfOpen(address: string): void {
  if (LOOPBACK.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) return;
  process.emitWarning(
    `The WeChat Pay simulator is open to the network on ${address}. ITS KEYS ARE FOR TESTS ONLY: they are public, so anyone who reaches it can do what you can. Omit host to listen on loopback only`,
    { code: 'WECHATPAY_SANDBOX_OPEN' },
  );
}
