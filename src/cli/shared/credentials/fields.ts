/** Fields of a configuration as given, not yet parsed. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where relative paths start. */
  readonly folder: string;
  /** The name of a field where the user set it, for example `WECHATPAY_SERIAL`. */
  readonly nameOf: (field: string) => string;
}
