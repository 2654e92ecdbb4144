import type { Enumeration, Field } from '../model/model.ts';

const RSA_KEYS = {
  platform: '微信支付公钥/平台证书',
  merchant: '商户API证书对应的公钥',
  bank: '付款到银行卡用的RSA加密公钥',
} as const;

const SEPARATOR = '| {colspan=3 .im-table-line}';

/** A table with its closing mark. */
export function renderTable(head: string, id: 'request' | 'response', rows: readonly string[]): string {
  return [
    `| ${head} | 类型 {.type} | 描述 {.desc}`,
    '| --- | --- | ---',
    ...rows,
    '',
    `{.im-table #${id}}`,
    '',
  ].join('\n');
}

/** The rows of a tree, each field followed by its children. */
export function renderRows(fields: readonly Field[], indent = 0): string[] {
  return fields.flatMap((field) => {
    if (field.alternatives) {
      return field.alternatives.flatMap((shape, index) => [
        ...(index === 0 ? [] : [SEPARATOR]),
        ...renderRows([shape], indent),
      ]);
    }
    return [renderRow(field, indent), ...rowsBelow(field, indent + 1)];
  });
}

function rowsBelow({ children = [], content }: Field, indent: number): string[] {
  const rows = renderRows(children, indent);
  if (!content) return rows;
  const inside = content.shape === 'array' ? [content.element] : content.fields;
  return [SEPARATOR, ...renderRows(inside, indent)];
}

function renderRow(field: Field, indent: number): string {
  const name = cell(field.name, [
    ...(field.required ? ['data-required'] : []),
    ...(field.either === undefined ? [] : [`data-either=${field.either}`]),
    ...(indent === 0 ? [] : [`data-indent=${indent}`]),
    ...(field.from === undefined ? [] : [`data-from=${quoted(field.from.join(' '))}`]),
  ]);
  const types = [field.type, ...(field.also ?? [])].map((word) => (word === 'true' ? '`true`' : word));
  const type = cell(types.join(' \\| '), typeAttributes(field));
  const description = renderDescription(field);
  return `| ${name} | ${type}${description === '' ? '' : ` | ${description}`}`;
}

function cell(text: string, attributes: readonly string[]): string {
  return attributes.length === 0 ? text : `${text} {${attributes.join(' ')}}`;
}

function quoted(value: string): string {
  return value.includes(' ') ? `"${value}"` : value;
}

function typeAttributes({ minLength, maxLength, encryption, encoding, signature }: Field): string[] {
  const tooltip = [
    ...(minLength === undefined ? [] : [`最短${minLength}字符`]),
    ...(maxLength === undefined ? [] : [`最长${maxLength}字符`]),
    ...(encryption?.by === 'rsa-pubkey' ? [RSA_KEYS[encryption.key]] : []),
  ].join('，');
  return [
    ...(tooltip === '' ? [] : [`data-tooltip="${tooltip}"`]),
    ...(encryption ? [`data-encrypted=by-${encryption.by}`] : []),
    ...(encryption?.by === 'rsa-pubkey' && encryption.padding ? [`data-padding=${encryption.padding}`] : []),
    ...(encoding ? [`data-encoded=by-${encoding}`] : []),
    ...(signature ? [`data-signed=by-${signature}`] : []),
  ];
}

function renderDescription({ label, enumeration }: Field): string {
  const parts = [
    ...(label === undefined ? [] : [label]),
    ...(enumeration ? renderEnumeration(enumeration) : []),
  ];
  return parts.join('<br/>');
}

function renderEnumeration({ kind, values }: Enumeration): string[] {
  const words = values.map(({ value }) => `\`${value}\``);
  if (kind === 'fixed') return [`固定值${words.join('')}`];
  if (kind === 'classes') return [`${words.join(' ')} 枚举值之一`];
  if (values.some(({ meaning }) => meaning !== undefined)) {
    return ['枚举值：', ...values.map(({ value, meaning = '' }) => `\`${value}\`：${meaning}`)];
  }
  return [`${words.join(' \\| ')} 枚举值${words.length > 1 ? '之一' : ''}`];
}
