/** Query values that are credentials. */
const SECRET = /([?&](?:sign|signature|token|access_token|code|secret)=)[^&"'<\s]*/gi;
/** Headers and fields whose values are credentials or signatures. */
const SHORT =
  /^(?:.*[-_])?(?:sign|signature|authorization|cookie|secret|password|token|api-?key)$|^paySign$/i;
/** How much of a credential is shown, so that two can be told apart. */
const SHOWN = 8;

/** A text without the credentials in the queries of its URLs. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRET, '$1…');
}

/** Whether the value of a header or field is only shown in part. */
export function isShort(name: string): boolean {
  return SHORT.test(name);
}

export function shortened(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

/** Headers with their values as they are shown, in their order. */
export function shownHeaders(headers: Readonly<Record<string, unknown>>): [name: string, value: string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    return [[name, isShort(name) ? shortened(text) : withoutSecrets(text)]];
  });
}
