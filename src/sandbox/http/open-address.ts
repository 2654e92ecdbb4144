import { BlockList, isIPv6 } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** Warns when others can reach an address, for the keys there are public. */
export function warnIfOpen(address: string): void {
  if (LOOPBACK.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) return;
  process.emitWarning(
    `The simulator of WeChat Pay is open to the network on ${address}. ITS KEYS ARE FOR TESTS ONLY: they are public, and whoever reaches it can do what you can. Leave host away to listen on loopback only`,
    { code: 'WECHATPAY_SANDBOX_OPEN' },
  );
}
