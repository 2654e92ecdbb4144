/** Fields of a configuration as they were given, not yet read. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  /** What relative paths begin from. */
  readonly folder: string;
  /** How a field is called where it was given: `WECHATPAY_SERIAL`. */
  readonly nameOf: (field: string) => string;
}
