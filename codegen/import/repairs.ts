/** A fault of the pages that are imported, and how its lines should read. */
interface Repair {
  /** Absent: on every page. */
  file?: string;
  reason: string;
  /** Matches a whole line. */
  line: RegExp;
  /** As in `String.replace`. */
  becomes: string;
}

const REPAIRS: readonly Repair[] = [
  {
    reason: 'payer_currency is written with a space in it',
    line: /^\| payer _currency\b(.*)$/,
    becomes: '| payer_currency$1',
  },
  {
    reason: 'a | between two values is not escaped',
    line: /^(\|(?:[^|]|\\\|)*\|(?:[^|]|\\\|)*\|(?:[^|]|\\\|)*`) \| (`[^|]*枚举值(?:之一)?)$/,
    becomes: '$1 \\| $2',
  },
  {
    reason: 'the values are words, so the type is no number',
    line: /^(\|[^|]*\|\s*)(?:number|integer)\b(?!\[)((?:[^|\\]|\\\|)*\|(?:[^|]|\\\|)*`(?=[^`]*[A-Z]{3}_)[A-Z_]+`(?:[^|]|\\\|)*枚举值(?:之一)?)$/,
    becomes: '$1string$2',
  },
  {
    reason: 'the end point is given in words',
    line: /^(\| base_uri\b[^|]*\|[^|]*\|)(?!.*固定).*(`https:\/\/[^`]+`)[^`]*$/,
    becomes: '$1 $2 枚举值',
  },
  {
    file: 'webhook/v3/RECHARGE.CLOSED.md',
    reason: 'employee_type belongs to qr_recharge_info',
    line: /^\| employee_type \{data-indent=3\}(.*)$/,
    becomes: '| employee_type {data-indent=4}$1',
  },
  {
    file: 'webhook/v3/RECHARGE.CLOSED.md',
    reason: 'the indent of a field of the plain text is lost',
    line: /^\| (online_bank_recharge_info|available_recharge_channels) \|(.*)$/,
    becomes: '| $1 {data-indent=3} |$2',
  },
];

/** A line that was imported otherwise than it stands on the page. */
export interface Repaired {
  file: string;
  line: number;
  reason: string;
}

/** Mends the known faults of a page. Line numbers stay. */
export function repairPage(file: string, text: string): { text: string; repaired: Repaired[] } {
  const repaired: Repaired[] = [];
  const lines = text.split('\n').map((line, index) => {
    if (!line.startsWith('|')) return line;
    let mended = line;
    for (const repair of REPAIRS) {
      if (repair.file !== undefined && repair.file !== file) continue;
      const next = mended.replace(repair.line, repair.becomes);
      if (next !== mended) repaired.push({ file, line: index + 1, reason: repair.reason });
      mended = next;
    }
    return mended;
  });
  return { text: lines.join('\n'), repaired };
}
