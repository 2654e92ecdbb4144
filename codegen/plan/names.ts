/** Gives every interface a name of its own: who comes first has the plain one, the others a number. */
export class Names {
  readonly #taken = new Set<string>();

  claim(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${wanted}_${number}`;
    this.#taken.add(name);
    return name;
  }
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

/** What `event_type` is once an event is handed on: that of v3 as it was sent, the full name of v2. */
export function typeOfEvent({ name, version }: { name: string; version: string }): string {
  return version === 'v3' ? name.replace(/^v3\//, '') : name;
}

/** Only letters and digits stay; what follows anything else begins with a capital. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
