/** The fields that handlers base decisions on: none of them may be hidden. */
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
 * Whether an outcome field may be hidden in the value of the field before it: `<a>1&b=2</a>` has the same sign as
 * `<a>1</a><b>2</b>`. A value that only looks similar, e.g. an `attach` with a query string, has another position among
 * the sorted fields.
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
