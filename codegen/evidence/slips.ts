/** A typo in an SDK or a sample, which is ignored. */
interface Slip {
  /** If absent, any operation. */
  op?: string;
  /** The path of the field; if absent, any field. */
  path?: string;
  /** The value; if absent, the field itself is the typo. */
  value?: string;
  reason: string;
}

const SLIPS: readonly Slip[] = [
  { value: 'SUCEESS', reason: 'SUCCESS with two letters changed' },
  { value: 'NO_TRANSACTION_AND_RECHARGEN', reason: 'a letter at the end of NO_TRANSACTION_AND_RECHARGE' },
];

/** Whether a field, or a value of it, is a known typo. */
export function isSlip(op: string, path: string, value?: string): boolean {
  return SLIPS.some(
    (slip) =>
      slip.value === value &&
      (slip.op === undefined || slip.op === op) &&
      (slip.path === undefined ||
        slip.path === path ||
        (value === undefined && path.startsWith(`${slip.path}/`))) &&
      (slip.value !== undefined || slip.path !== undefined),
  );
}
