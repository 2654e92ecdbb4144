/**
 * One piece of a chain as it stands in the path: a leading capital becomes lower case, every other capital `-` and
 * its lower case, and a name between underscores a `{variable}`. The piece is taken as a whole, slashes included.
 *
 * `outTradeNo` → `out-trade-no`, `MerchantService` → `merchant-service`, `_transaction_id_` → `{transaction_id}`
 */
export function toSegment(piece: string): string {
  return piece
    .replace(/^[A-Z]/, (capital) => capital.toLowerCase())
    .replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
    .replace(/^_(.*)_$/, '{$1}');
}
