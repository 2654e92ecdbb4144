/**
 * Converts a name in a chain to a path segment: a leading capital becomes lower case, every other capital becomes `-` and
 * its lower case, and a name between underscores becomes a `{variable}`. The name may contain slashes.
 *
 * `outTradeNo` → `out-trade-no`, `MerchantService` → `merchant-service`, `_transaction_id_` → `{transaction_id}`
 */
export function toSegment(piece: string): string {
  return piece
    .replace(/^[A-Z]/, (capital) => capital.toLowerCase())
    .replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
    .replace(/^_(.*)_$/, '{$1}');
}
