/** The methods that end a chain; each also exists with the suffix `Async`. */
export const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Verb = (typeof VERBS)[number];
