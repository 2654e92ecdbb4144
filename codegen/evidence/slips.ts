/** A slip of the pen in an SDK or a sample, which is not taken over. */
interface Slip {
  /** Absent: of every operation. */
  op?: string;
  /** Of the field; absent: of every field. */
  path?: string;
  /** Of the value; absent: the field itself is the slip. */
  value?: string;
  reason: string;
}

const SLIPS: readonly Slip[] = [
  { value: 'SUCEESS', reason: 'SUCCESS with two letters changed' },
  { value: 'NO_TRANSACTION_AND_RECHARGEN', reason: 'a letter at the end of NO_TRANSACTION_AND_RECHARGE' },
];

/** Whether a field, or a value of it, is a known slip. */
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
