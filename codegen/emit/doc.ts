import type { Encryption, Field, Lifecycle, Link } from '../model/model.ts';

const UNITS: Readonly<Record<string, string>> = {
  分: 'fen',
  元: 'yuan',
  毫秒: 'milliseconds',
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  米: 'metres',
};
const UNIT_NAMES = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNIT = new RegExp(`单位[为是]?[：:]?(${UNIT_NAMES})(?!\\p{L})|[（(](${UNIT_NAMES})[)）]`, 'u');

const LIFECYCLE: Readonly<Record<Lifecycle['state'], { tag: '@deprecated ' | ''; text: string }>> = {
  retired: { tag: '@deprecated ', text: 'Taken offline' },
  superseded: { tag: '@deprecated ', text: 'Superseded' },
  abandoned: { tag: '@deprecated ', text: 'Abandoned' },
  closed: { tag: '', text: 'Closed to new merchants' },
  invitation: { tag: '', text: 'Available on request' },
  trial: { tag: '', text: 'Announced, not available yet' },
};

const ENCRYPTED: Readonly<Record<Encryption['key'], string>> = {
  platform: "Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP).",
  merchant: "Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP).",
  bank: 'Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP).',
  apiv3: 'Encrypted with the APIv3 key (AES-256-GCM).',
  md5: 'Encrypted with the MD5 of the APIv2 key (AES-256-ECB).',
};

function encryptedBy(encryption: Encryption): string {
  const told = ENCRYPTED[encryption.key];
  const isOlder = encryption.by === 'rsa-pubkey' && encryption.padding === 'pkcs1';
  return isOlder ? told.replace('RSA-OAEP', 'RSA PKCS#1 v1.5') : told;
}

/** The editor documentation of a field; empty if the page only has its name and type. */
export function docsOfField(field: Field): string[] {
  const { label, encryption, encoding, enumeration, signature } = field;
  const unit = UNIT.exec(label ?? '');
  const facts = [
    ...(label === undefined ? [] : [label]),
    ...(unit ? [`In ${UNITS[unit[1] ?? unit[2] ?? '']}.`] : []),
    ...lengthOf(field),
    ...(encryption ? [encryptedBy(encryption)] : []),
    ...(encoding === 'json_encode' ? ['JSON text.'] : []),
    ...(encoding === 'urlencode' ? ['Encoded as a query string.'] : []),
    ...(signature ? ["Signed with the merchant's key."] : []),
  ];
  const meanings = (enumeration?.values ?? [])
    .filter(({ meaning }) => meaning !== undefined)
    .map(({ value, meaning }) => `- \`${value}\` ${meaning}`);
  const lines = [...(facts.length === 0 ? [] : [facts.join(' ')]), ...meanings];
  return lines.length === 0 ? [] : [comment(lines)];
}

function lengthOf({ minLength, maxLength }: Field): string[] {
  if (minLength !== undefined && maxLength !== undefined) return [`${minLength} to ${maxLength} characters.`];
  if (minLength !== undefined) return [`At least ${minLength} characters.`];
  return maxLength === undefined ? [] : [`At most ${maxLength} characters.`];
}

/** The editor documentation of an operation or an event. */
export function docsOf(
  heading: string,
  { title, lifecycle, links }: { title: string; lifecycle?: Lifecycle; links: readonly Link[] },
): string {
  const { tag, text } = lifecycle ? LIFECYCLE[lifecycle.state] : { tag: '', text: '' };
  const fate = lifecycle ? `${tag}${text}${since(lifecycle)}.${successors(lifecycle)}` : '';
  const lines = [`${title}: \`${heading}\``, ...(fate === '' ? [] : [fate])];
  const seen = [...new Map(links.map((link) => [link.href, link])).values()];
  const told = seen.map(({ text: name, href }) => `[${name}](${href})`).join(' ');
  return comment([...lines, ...(told === '' ? [] : [`@see ${told}`])]);
}

function since({ since: date }: Lifecycle): string {
  return date === undefined ? '' : ` since ${date}`;
}

function successors({ successors: pages }: Lifecycle): string {
  return pages.length === 0 ? '' : ` Use ${pages.map(nameOfPage).join(', ')}.`;
}

/** `openapi/v3/global/refunds#post` → `` `POST v3/global/refunds` `` */
function nameOfPage(page: string): string {
  const [path = '', anchor] = page.replace(/^(?:openapi|webhook)\//, '').split('#');
  return `\`${page.startsWith('openapi/') && anchor ? `${anchor.toUpperCase()} ` : ''}${path}\``;
}

/** Escapes the text, so that nothing in a page can end the comment. */
function comment(lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll('*/', '*\\/')).join('\n');
}
