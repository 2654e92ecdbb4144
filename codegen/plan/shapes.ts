import type { Field } from '../model/model.ts';
import { endOfPaths, type Names, pascalCase } from './names.ts';

/** Where a shape is used, which defines how it is written: in a request, a response, or one of several payloads. */
export type Side = 'request' | 'answer' | 'payload';

/** A list of fields with its own interface. */
export interface Shape {
  name: string;
  fields: readonly Field[];
  side: Side;
  /** The name of the first field that has it; empty for a whole response. */
  of: string;
  /** The description, for an entity. */
  about?: string;
}

/** The interfaces of lists of fields, by the list itself. */
export type ShapeNames = ReadonlyMap<readonly Field[], string>;

/** Names the product of several owners: `v3/pay/…` and `v3/pay/…` → `V3Pay`. */
export type ProductOf = (owners: readonly string[]) => string;

/** One shape, and where it was found. */
interface Found {
  side: Side;
  fields: readonly Field[];
  /** How often it occurs. */
  count: number;
  /** Paths of operations, or names of events. */
  owners: Set<string>;
  of: string;
  /** The field around it, if any. */
  around: string;
}

/** A repeated shape with fewer fields is as short as its name. */
const MIN_FIELDS = 2;

/** Which shape gets the plain name if two would have the same. */
const FIRST: readonly Side[] = ['answer', 'payload', 'request'];

/**
 * The shapes of one file. A shape that several operations share is named after its role in the product. The content of
 * encoded and encrypted strings always has a name; another object has one if an equal object occurs elsewhere in the
 * operation, because each copy costs compile time.
 */
export class Shapes {
  readonly #names: Names;
  readonly #productOf: ProductOf;
  readonly #found = new Map<string, Found>();
  readonly #named = new Map<string, string>();
  /** Shared shapes that are not written yet. */
  readonly #waiting = new Set<string>();
  readonly #about = new Map<string, string>();
  /** The fields of all shapes that would have the same name. */
  readonly #rivals = new Map<string, ReadonlySet<string>>();
  readonly #numbers = new Map<readonly Field[], number>();
  readonly #numbersByText = new Map<string, number>();

  constructor(names: Names, productOf: ProductOf) {
    this.#names = names;
    this.#productOf = productOf;
  }

  /** Counts the fields of the file by owner. Call this for all fields first. */
  count(fields: readonly Field[], side: Side, owner: string, around = ''): void {
    for (const { list, of } of fields.flatMap(listsIn)) this.countShape(list, side, owner, of, around);
  }

  /** The same for fields that are a shape themselves: the content of a repeated shape is not counted again. */
  countShape(list: readonly Field[], side: Side, owner: string, of = '', around = ''): void {
    if (list.length === 0) return;
    const key = this.#keyOf(list, side);
    const known = this.#found.get(key);
    if (known) {
      known.count += 1;
      known.owners.add(owner);
      if (known.of === '') Object.assign(known, { of, around });
      return;
    }
    this.#found.set(key, { side, fields: list, count: 1, owners: new Set([owner]), of, around });
    this.count(list, side, owner, of);
  }

  /** Names a response before others share it. */
  name(fields: readonly Field[], side: Side, name: string, about: string): void {
    const key = this.#keyOf(fields, side);
    this.#named.set(key, this.#names.claim(name));
    this.#waiting.add(key);
    this.#about.set(key, about);
  }

  /** Names the shared shapes, after all fields are counted. */
  allot(): void {
    const shared = [...this.#found]
      .filter(([key]) => !this.#named.has(key))
      .filter(([, { owners, fields }]) => owners.size > 1 && fields.length >= MIN_FIELDS)
      .sort(([, a], [, b]) => FIRST.indexOf(a.side) - FIRST.indexOf(b.side) || b.count - a.count);
    for (const [key, found] of shared) {
      this.#named.set(key, this.#names.claimFirst(this.#candidatesOf(found)));
      this.#waiting.add(key);
    }
  }

  /** Candidates: its role, then its parent field, the common end of its owners, and what others of that name lack. */
  #candidatesOf({ owners, of, around, side, fields }: Found): string[] {
    const product = this.#productOf([...owners]);
    const what = of === '' ? 'Answer' : pascalCase(of);
    const plain = product + what;
    const rivals = this.#rivals.get(plain) ?? new Set();
    const own = fields.find(({ name }) => !rivals.has(name))?.name;
    this.#rivals.set(plain, new Set([...rivals, ...fields.map(({ name }) => name)]));
    const end = endOfPaths([...owners]);
    return [
      plain,
      ...(around === '' ? [] : [product + pascalCase(around) + what]),
      ...(side === 'request' ? [`${plain}Request`] : []),
      ...(end === '' || product.endsWith(end) ? [] : [product + end + what]),
      ...(own === undefined ? [] : [`${plain}With${pascalCase(own)}`]),
    ];
  }

  /** The interface that a response shares with others. */
  sharedBy(fields: readonly Field[], side: Side): string | undefined {
    return this.#named.get(this.#keyOf(fields, side));
  }

  /** Names the shapes in these fields: all names that are used, and the shapes that are new. */
  settle(fields: readonly Field[], side: Side, owner: string): { names: ShapeNames; shapes: Shape[] } {
    const names = new Map<readonly Field[], string>();
    const shapes: Shape[] = [];
    const visit = (inner: readonly Field[]): void => {
      for (const { list, of, always } of inner.flatMap(listsIn)) place(list, of, always);
    };
    const place = (list: readonly Field[], of: string, always: boolean): void => {
      const key = this.#keyOf(list, side);
      const isRepeated = (this.#found.get(key)?.count ?? 0) > 1 && list.length >= MIN_FIELDS;
      const known = this.#named.get(key);
      if (known === undefined && (always || isRepeated)) {
        this.#named.set(key, this.#names.claim(owner + pascalCase(of)));
        this.#waiting.add(key);
      }
      const name = this.#named.get(key);
      if (name !== undefined) names.set(list, name);
      // What is written already is not written again. But an event writes a part of it, and needs the names inside.
      const isNew = name === undefined || this.#waiting.delete(key);
      const about = this.#about.get(key);
      if (name !== undefined && isNew)
        shapes.push({ name, fields: list, side, of, ...(about === undefined ? {} : { about }) });
      visit(list);
    };
    if (this.sharedBy(fields, side) === undefined) visit(fields);
    else place(fields, '', false);
    return { names, shapes };
  }

  #keyOf(list: readonly Field[], side: Side): string {
    return `${side} ${this.#numberOf(list)}`;
  }

  /** Equal lists have the same number. The source of a row makes no difference. */
  #numberOf(list: readonly Field[]): number {
    let number = this.#numbers.get(list);
    if (number === undefined) {
      const text = JSON.stringify(list, (key, value) => {
        if (key === 'from') return undefined;
        return key === 'children' ? this.#numberOf(value) : value;
      });
      number = this.#numbersByText.get(text) ?? this.#numbersByText.size;
      this.#numbersByText.set(text, number);
      this.#numbers.set(list, number);
    }
    return number;
  }
}

/** The content of an encoded or encrypted string, or the elements of the list in it. */
export function contentFields({ content }: Field): readonly Field[] {
  return (content?.shape === 'array' ? content.element.children : content?.fields) ?? [];
}

/** The lists of fields that are the value of a field. */
function listsIn(field: Field): { list: readonly Field[]; of: string; always: boolean }[] {
  if (field.alternatives) return field.alternatives.flatMap(listsIn);
  const lists = [
    { list: field.children ?? [], of: field.name, always: false },
    { list: contentFields(field), of: field.name, always: true },
  ];
  return lists.filter(({ list }) => list.length > 0);
}
