/** What the place of an operation or event among the hits depends on. */
export interface Weighed {
  /** Its path, or its name with the version. */
  name: string;
  isEvent: boolean;
  /** Whether most readers who look for the product want this. */
  isMain: boolean;
  /** Its lifecycle, if it is not simply in use. */
  state: string | undefined;
}

/** What a direct merchant uses today comes first; then partners, platforms and regions; then v2; then what has ended. */
export function searchWeight({ name, isEvent, isMain, state = '' }: Weighed): number {
  if (isMain) return 2.5;
  if (/^(?:retired|superseded|abandoned|closed)$/.test(state)) return 0.3;
  if (name.startsWith('v2/')) return isEvent ? 0.5 : 0.6;
  if (isPartner(name)) return 0.8;
  return /^v3\/(?:ecommerce|platsolution|global|brand|gov|transactions|refunds|taxi-invoice)\b/.test(name)
    ? 0.7
    : 1;
}

/** Whether a path is for partners (服务商). */
export function isPartner(path: string): boolean {
  return /\/(?:partner|partner-[a-z]+|partnerpay)(?:\/|$)/.test(path);
}
