import type { Lifecycle } from '../../../openapi/document.ts';
import type { Parameter } from '../../shared/operations/parameters.ts';

/** The most values of a field that are listed in a text. */
const MANY = 40;

/** Fields as a list in Markdown. */
export function fieldList(fields: readonly Parameter[]): string {
  return fields.map(lineOf).join('\n');
}

function lineOf({
  in: place,
  name,
  required,
  oneOf,
  type,
  values,
  meanings,
  encrypted,
  term,
}: Parameter): string {
  const facts = [
    place === 'body' ? undefined : `in ${place}`,
    type,
    required ? 'required' : undefined,
    oneOf ? `at least one of ${oneOf.join(', ')}` : undefined,
    encrypted ? 'encrypted (the SDK does it: pass and read plain text)' : undefined,
  ].filter((fact) => fact !== undefined);
  const shown = values?.slice(0, MANY).map((value) => {
    const meaning = meanings?.[String(value)];
    return `\`${value}\`${meaning === undefined ? '' : ` ${meaning}`}`;
  });
  const more = values && values.length > MANY ? ', …' : '';
  const list = shown ? ` (${shown.join(', ')}${more})` : '';
  return `- \`${name}\` ${facts.join(', ')}${term === '' ? '' : `: ${term}`}${list}`;
}

/** What has become of an operation, as a sentence. */
export function lifecycleText(lifecycle: Lifecycle | undefined): string | undefined {
  if (!lifecycle) return undefined;
  const { state, since, successors = [] } = lifecycle;
  const when = since === undefined ? '' : ` since ${since}`;
  const next = successors.map(pageName).join(', ');
  return `This is ${state}${when}${next === '' ? '' : `; use ${next} instead`}.`;
}

/** `openapi/v3/a/{b}` → `v3/a/{b}`, `webhook/v3/A.B` → `A.B` */
export function pageName(page: string): string {
  return page.replace(/^openapi\//, '').replace(/^webhook\/(?:v3\/)?/, '');
}
