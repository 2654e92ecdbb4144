/** Gives every interface a unique name: the first gets the plain name, the others get a number. */
export class Names {
  readonly #taken = new Set<string>();

  claim(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${wanted}_${number}`;
    this.#taken.add(name);
    return name;
  }

  /** The first free name, or the first name with a number. */
  claimFirst(wanted: readonly string[]): string {
    return this.claim(wanted.find((name) => !this.#taken.has(name)) ?? wanted[0] ?? '');
  }
}

/** The product of several paths: `v3/pay/a/{x}` and `v3/pay/b` → `V3Pay`. */
export function productOfPaths(paths: readonly string[]): string {
  return nameOfPath(
    commonOf(paths.map((path) => path.split('/').filter((part) => !part.startsWith('{')))).join('/'),
  );
}

/** What several events have in common: `v3/FAPIAO.ISSUED` and `v3/FAPIAO.REVERSED` → `V3FapiaoEvent`. */
export function productOfEvents(names: readonly string[]): string {
  return `${pascalCase(commonOf(names.map((name) => name.toLowerCase().split(/[/._-]/))).join('-'))}Event`;
}

/** The common end of several paths: `v2/pay/facepay` and `v2/deposit/facepay` → `Facepay`. */
export function endOfPaths(paths: readonly string[]): string {
  const reversed = paths.map((path) => path.split('/').reverse());
  return nameOfPath(commonOf(reversed).reverse().join('/'));
}

/** The common start of all lists. */
function commonOf([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const end = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, end === -1 ? first.length : end);
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/close` → `V3PayTransactionsOutTradeNoByOutTradeNoClose` */
export function nameOfPath(path: string): string {
  return path
    .split('/')
    .map((segment) => {
      const variable = /^\{(.*)\}$/.exec(segment)?.[1];
      return variable === undefined ? pascalCase(segment) : `By${pascalCase(variable)}`;
    })
    .join('');
}

/** `v3/TRANSACTION.SUCCESS` → `V3TransactionSuccess` */
export function nameOfEvent(name: string): string {
  return pascalCase(name.toLowerCase());
}

/** The `event_type` that handlers see: for v3 as sent, for v2 the full name. */
export function typeOfEvent({ name, version }: { name: string; version: string }): string {
  return version === 'v3' ? name.replace(/^v3\//, '') : name;
}

/** Keeps only letters and digits; the next letter after any other character becomes a capital. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
