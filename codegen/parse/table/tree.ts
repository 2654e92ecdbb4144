import type { Report } from '../../model/fault.ts';
import type { Field } from '../../model/model.ts';
import { elementRow } from './array-root.ts';
import type { Row } from './row.ts';

type FieldRow = Extract<Row, { kind: 'field' }>;

/** A row on the way from the root to the current row, and the list for the rows below it. */
interface Open {
  row: FieldRow;
  /** Absent if no rows may be below it. */
  below?: Field[] | undefined;
}

/** Builds the tree of the rows of a table from their indents. */
export function buildTree(rows: readonly Exclude<Row, { kind: 'note' }>[], report: Report): Field[] {
  return new Tree(report).build(rows);
}

class Tree {
  readonly #report: Report;
  readonly #root: Field[] = [];
  readonly #contents = new Map<Field, Field[]>();
  /** The places where a separator announced the first of several shapes. */
  readonly #announced: { line: number; name: string; siblings: Field[] }[] = [];
  #path: Open[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  build(rows: readonly Exclude<Row, { kind: 'note' }>[]): Field[] {
    let separator: number | undefined;
    for (const row of rows) {
      if (row.kind === 'field') {
        this.#add(row, separator);
        separator = undefined;
        continue;
      }
      if (separator !== undefined) this.#report(row.line, 'a separator after a separator');
      separator = row.line;
    }
    if (separator !== undefined) this.#report(separator, 'a separator that nothing follows');
    for (const { line, name, siblings } of this.#announced) {
      if (!siblings.some((field) => field.name === name && field.alternatives)) {
        this.#report(
          line,
          `the separator neither opens the content of the row before it nor divides shapes of ${name}`,
        );
      }
    }
    this.#closeContents();
    return this.#root;
  }

  #add(row: FieldRow, separator: number | undefined): void {
    const last = this.#path.at(-1);
    const opens = separator !== undefined && last !== undefined && row.indent === last.row.indent + 1;
    if (opens) this.#openContent(last, separator);
    else this.#path = this.#path.filter(({ row: { indent } }) => indent < row.indent);

    const parent = this.#path.at(-1);
    const expected = parent ? parent.row.indent + 1 : 0;
    if (row.indent !== expected) {
      this.#report(row.line, `the indent jumps to ${row.indent}; ${expected} is the most here`);
    }
    if (parent && !parent.below) {
      this.#report(row.line, `${row.field.name} stands below ${parent.row.field.name}, which is no object`);
    }
    this.#place(row, this.#siblings(parent), opens ? undefined : separator);
    if (isObject(row.field)) row.field.children = [];
    this.#path.push({ row, below: row.field.children });
  }

  #place({ line, field }: FieldRow, siblings: Field[], divider: number | undefined): void {
    const at = siblings.findIndex(({ name }) => name === field.name);
    const other = siblings[at];
    if (divider === undefined) {
      if (other) this.#report(line, `duplicate name: ${field.name}`);
      siblings.push(field);
    } else if (other) {
      const alternatives = [...(other.alternatives ?? [other]), field];
      siblings[at] = {
        name: field.name,
        type: other.type,
        required: alternatives.every(({ required }) => required),
        alternatives,
      };
      if (other.type !== field.type) this.#report(line, `shapes of ${field.name} of two types`);
    } else {
      this.#announced.push({ line: divider, name: field.name, siblings });
      siblings.push(field);
    }
  }

  /**
   * The rows after a separator are the content of the string before it. If that is a plain string, but an encrypted
   * string before it has no content yet, they are the plain text of the encrypted one.
   */
  #openContent(last: Open, separator: number): void {
    const { field } = last.row;
    const owner = marked(field) ? field : (this.#closedCipher(last) ?? field);
    if (owner.type !== 'string') {
      this.#report(separator, `the separator opens ${owner.name}, which is no string`);
      return;
    }
    if (!marked(owner)) owner.encoding = 'json_encode';
    const below: Field[] = [];
    this.#contents.set(owner, below);
    this.#path = [...this.#path.slice(0, -1), { row: last.row, below }];
  }

  #closedCipher({ row }: Open): Field | undefined {
    const siblings = this.#siblings(this.#path.at(-2));
    const before = siblings.slice(0, siblings.indexOf(row.field));
    return before.find((field) => field.encryption?.by.startsWith('aes') && !this.#contents.has(field));
  }

  #siblings(parent: Open | undefined): Field[] {
    return parent ? (parent.below ?? []) : this.#root;
  }

  #closeContents(): void {
    for (const [owner, fields] of this.#contents) {
      const element = owner.encoding === 'json_encode' ? elementRow(owner.name, fields) : undefined;
      owner.content = element ? { shape: 'array', element } : { shape: 'object', fields };
    }
  }
}

function marked({ encryption, encoding }: Field): boolean {
  return encryption !== undefined || encoding !== undefined;
}

function isObject({ type }: Field): boolean {
  return type === 'object' || type === 'object[]';
}
