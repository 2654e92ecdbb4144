/**
 * The names of several lists in one order: that of the first, and each name that only another has behind the name it
 * stands behind there.
 */
export function mergeOrder(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const list of lists) {
    let at = 0;
    for (const name of list) {
      const known = order.indexOf(name);
      if (known < 0) order.splice(at, 0, name);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return order;
}
