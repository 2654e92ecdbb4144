/**
 * The same controls, which tell when one was used: at once, for what it changed until then, and when it has ended.
 * What is read and not called stays as it is.
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
