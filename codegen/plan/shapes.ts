import type { Field } from '../model.ts';
import { type Names, pascalCase } from './names.ts';

/** Where a shape stands, which decides how it is written: in a request, an answer, or one of several payloads. */
export type Side = 'request' | 'answer' | 'payload';

/** A list of fields that has an interface of its own. */
export interface Shape {
  name: string;
  fields: readonly Field[];
  side: Side;
  /** The name of the field it is first the value of. */
  of: string;
}

/** The interfaces of lists of fields, by the list itself. */
export type ShapeNames = ReadonlyMap<readonly Field[], string>;

/** An equal shape of fewer fields is as short as its name. */
const MIN_FIELDS = 2;

/**
 * The shapes of one file. What encoded and encrypted strings hold has a name always; other objects have one when an
 * equal one stands elsewhere in the file, since the compiler pays for each.
 */
export class Shapes {
  readonly #names: Names;
  readonly #counts = new Map<string, number>();
  readonly #named = new Map<string, string>();
  readonly #keys = new Map<readonly Field[], string>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** To be told of all fields of the file first. */
  count(fields: readonly Field[], side: Side): void {
    for (const { list } of fields.flatMap(listsIn)) this.countShape(list, side);
  }

  /** The same for fields that are a shape themselves: what is in an equal one is not written again. */
  countShape(list: readonly Field[], side: Side): void {
    const key = this.#keyOf(list, side);
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    if (count === 0) this.count(list, side);
  }

  /** Names the shapes in these fields: all names that are used, and the shapes that are new. */
  settle(fields: readonly Field[], side: Side, owner: string): { names: ShapeNames; shapes: Shape[] } {
    const names = new Map<readonly Field[], string>();
    const shapes: Shape[] = [];
    const visit = (inner: readonly Field[]): void => {
      for (const { list, of, always } of inner.flatMap(listsIn)) {
        const key = this.#keyOf(list, side);
        const known = this.#named.get(key);
        const isShared = (this.#counts.get(key) ?? 0) > 1 && list.length >= MIN_FIELDS;
        if (known !== undefined) {
          names.set(list, known);
          continue;
        }
        if (always || isShared) {
          const name = this.#names.claim(owner + pascalCase(of));
          this.#named.set(key, name);
          names.set(list, name);
          shapes.push({ name, fields: list, side, of });
        }
        visit(list);
      }
    };
    visit(fields);
    return { names, shapes };
  }

  /** The interface of an equal list that already has one; else `name` is that interface from now on. */
  share(fields: readonly Field[], side: Side, name: string): string | undefined {
    const key = this.#keyOf(fields, side);
    const known = this.#named.get(key);
    if (known === undefined) this.#named.set(key, name);
    return known;
  }

  #keyOf(list: readonly Field[], side: Side): string {
    let text = this.#keys.get(list);
    if (text === undefined) {
      // Where a row comes from does not make it another one.
      text = JSON.stringify(list, (key, value: unknown) => (key === 'from' ? undefined : value));
      this.#keys.set(list, text);
    }
    return `${side} ${text}`;
  }
}

/** What an encoded or encrypted string holds, or the elements of the list it holds. */
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
