/**
 * Wraps controls so that `note` is called when one was used: at once, for what changed so far, and when it has
 * finished. Properties that are not functions stay unchanged.
 */
export function noted<T extends object>(controls: T, changed: () => void): T {
  const properties = Object.getOwnPropertyDescriptors(controls) as Record<string, PropertyDescriptor>;
  for (const property of Object.values(properties)) {
    const act: unknown = property.value;
    if (typeof act !== 'function') continue;
    property.value = (...given: unknown[]): unknown => {
      try {
        const result: unknown = act(...given);
        if (result instanceof Promise) result.then(changed, changed);
        return result;
      } finally {
        changed();
      }
    };
  }
  return Object.defineProperties({}, properties) as T;
}
