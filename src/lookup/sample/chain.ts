const VARIABLE = /^\{(.*)\}$/;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The path for `chain()`: `v3/ecommerce/applyments/` ends in `{empty}`, which expands to nothing. */
export function templateOf(path: string): string {
  return path.endsWith('/') ? `${path}{empty}` : path;
}

/** The path as a chain of properties: `v3.pay.transactions.outTradeNo._out_trade_no_.close`. */
export function chainOf(path: string): string {
  return templateOf(path)
    .split('/')
    .map((segment, index) => {
      const name = nameOf(segment);
      if (IDENTIFIER.test(name)) return index === 0 ? name : `.${name}`;
      return `['${segment}']`;
    })
    .join('');
}

/** A hyphen is only removed before a letter: the client restores it from the capital. */
function nameOf(segment: string): string {
  const variable = VARIABLE.exec(segment)?.[1];
  if (variable !== undefined) return `_${variable}_`;
  return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
