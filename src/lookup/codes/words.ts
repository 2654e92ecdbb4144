/** What a code means and what to do, in both languages. */
export interface Words {
  means: readonly [zh: string, en: string];
  todo: readonly [zh: string, en: string];
}

/** The class that carries a code. */
export type ErrorClass =
  | 'ConfigurationError'
  | 'RequestError'
  | 'TransportError'
  | 'VerificationError'
  | 'ApiError'
  | 'BusinessError';
