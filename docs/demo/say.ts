/** Prints a line of the demo. */
export function say(what: string, ...results: readonly string[]): void {
  console.log(`  ${what.padEnd(34)} ${results.join('  ')}`);
}

/** @param fen an amount in fen, WeChat Pay's unit */
export function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`;
}
