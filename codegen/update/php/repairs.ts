/** The cells of a row as written: the name with its attributes, the type with its own, the description. */
type Cells = readonly string[];

/** A known fault of the imported pages, and its repair. */
interface Repair {
  /** If absent, on every page. */
  file?: string;
  reason: string;
  /** The repaired cells, or nothing if the row does not have this fault. */
  mend(cells: Cells): Cells | undefined;
}

const VALUES = /(?:`[^`]+`[\s\\|]*)+枚举值(?:之一)?$/;

/** What the operation that creates the order says about the same fields. */
const SHARING: Readonly<Record<string, readonly string[]>> = {
  state: ['PROCESSING', 'FINISHED'],
  result: ['PENDING', 'SUCCESS', 'CLOSED'],
  fail_reason: [
    ...['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED'],
    ...['NO_AUTH', 'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'],
  ],
};

const REPAIRS: readonly Repair[] = [
  {
    reason: 'payer_currency is written with a space in it',
    mend: ([name = '', ...rest]) =>
      /^payer _currency\b/.test(name) ? [name.replace('payer _', 'payer_'), ...rest] : undefined,
  },
  {
    reason: 'a | between two values is not escaped',
    mend: ([name = '', type = '', one = '', other, ...more]) =>
      other !== undefined && more.length === 0 && one.endsWith('`') && VALUES.test(other)
        ? [name, type, `${one} \\| ${other}`]
        : undefined,
  },
  {
    reason: 'the values are words, so the type is string',
    mend: ([name = '', type = '', description = '']) => {
      const [values = ''] = VALUES.exec(description) ?? [];
      const literal = /^`(?:true|false|[^A-Za-z`][^`]*)`/;
      if (!/^(?:number|integer|float|boolean)\b(?!\[)/.test(type) || values === '' || literal.test(values)) {
        return undefined;
      }
      return [name, type.replace(/^\w+/, 'string'), description];
    },
  },
  {
    reason: 'the endpoint is given in words',
    mend: ([name = '', type = '', description = '']) => {
      const [url] = /`https:\/\/[^`]+`/.exec(description) ?? [];
      const known = VALUES.test(description) || description.includes('固定');
      return /^base_uri\b/.test(name) && url !== undefined && !known
        ? [name, type, `${url} 枚举值`]
        : undefined;
    },
  },
  {
    file: 'webhook/v3/RECHARGE.CLOSED.md',
    reason: 'employee_type belongs to qr_recharge_info',
    mend: ([name = '', ...rest]) =>
      name === 'employee_type {data-indent=3}' ? ['employee_type {data-indent=4}', ...rest] : undefined,
  },
  {
    file: 'webhook/v3/RECHARGE.CLOSED.md',
    reason: 'the indent of a field of the plain text is lost',
    mend: ([name = '', ...rest]) =>
      ['online_bank_recharge_info', 'available_recharge_channels'].includes(name)
        ? [`${name} {data-indent=3}`, ...rest]
        : undefined,
  },
  {
    file: 'openapi/v3/profitsharing/orders/{out_order_no}.md',
    reason: 'the values of state, result and fail_reason stand one field too early',
    mend: ([name = '', type = '', description = '']) => {
      const [field = ''] = name.split(' ');
      const values = SHARING[field];
      const mended = `${description.split('<br/>')[0]}<br/>${values?.map((value) => `\`${value}\``).join(' \\| ')} 枚举值之一`;
      return values && mended !== description ? [name, type, mended] : undefined;
    },
  },
];

/** A row that was repaired when it was imported. */
export interface Repaired {
  file: string;
  line: number;
  reason: string;
}

/** Repairs the known faults of a page. Line numbers do not change. */
export function repairPage(file: string, text: string): { text: string; repaired: Repaired[] } {
  const repaired: Repaired[] = [];
  const repairs = REPAIRS.filter((repair) => repair.file === undefined || repair.file === file);
  const lines = text.split('\n').map((line, index) => {
    if (!line.startsWith('|')) return line;
    const [, ...cells] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    let mended: Cells = cells;
    for (const { reason, mend } of repairs) {
      const next = mend(mended);
      if (!next) continue;
      mended = next;
      repaired.push({ file, line: index + 1, reason });
    }
    return mended === cells ? line : `| ${mended.join(' | ')}`;
  });
  return { text: lines.join('\n'), repaired };
}
