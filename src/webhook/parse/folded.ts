/** What a handler decides by: none of these may be hidden. */
const OUTCOME = new Set([
  'cash_fee',
  'change_type',
  'contract_state',
  'err_code',
  'result_code',
  'return_code',
  'total_fee',
  'trade_state',
  'user_repaid',
]);

/**
 * Whether a field of the outcome may have been folded into the value of the one before it: `<a>1&b=2</a>` has the sign
 * of `<a>1</a><b>2</b>`. A value that only looks so, e.g. an `attach` with a query string, stands elsewhere among the
 * sorted fields.
 */
export function hasFolded(fields: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort();
  return names.some((name, index) => {
    const next = names[index + 1];
    const inner = Array.from(fields[name]?.matchAll(/&(\w+)=/g) ?? [], ([, text = '']) => text);
    return inner.some((text) => OUTCOME.has(text) && name < text && (next === undefined || text < next));
  });
}
