/** A product of WeChat Pay under its own name. */
export interface Product {
  /** In the address of its page. */
  slug: string;
  /** WeChat Pay's Chinese name. */
  name: string;
  en: string;
  /** Other words that people search it by. */
  aliases?: string;
  /** The paths that most readers look for. */
  main?: readonly string[];
  /** Starts of the paths of its operations: whole segments. The longest start of all products wins. */
  paths: readonly string[];
  /** Starts of the names of its events. The longest start of all products wins. */
  events?: readonly string[];
}

/** A group of products, as the navigation shows it. */
export interface ProductGroup {
  name: string;
  en: string;
  products: readonly Product[];
}
