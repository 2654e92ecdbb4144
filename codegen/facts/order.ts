/**
 * Merges the names of several lists into one order: that of the first list. A name that only another list has follows
 * the name that it follows there.
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
