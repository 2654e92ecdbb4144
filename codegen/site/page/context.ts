import type { Highlight } from '../html/highlight.ts';
import type { Site } from '../model/site.ts';
import { addressOfType } from '../model/types.ts';
import type { EditBase } from './parts.ts';
import type { TreeContext } from './tree.ts';

/** What all pages are written with. */
export interface Writing {
  site: Site;
  highlight: Highlight;
  editBase: EditBase;
}

/** A page: its file below the folder of pages, and what it consists of. */
export interface SitePage {
  file: string;
  title: string;
  description?: string;
  /** The slug of its product, which the navigation opens. */
  product?: string;
  /** All of it, below the frame. */
  html: string;
}

export function treeContext({ types, typeNames }: Site, place: string): TreeContext {
  return {
    place,
    typeOf: (fields) => {
      const type = types.get(typeNames.get(fields) ?? '');
      return type && { name: type.name, address: addressOfType(type) };
    },
  };
}

/** The title of the page that a lifecycle names. */
export function titleOfTarget({ entries }: Site, target: string): string | undefined {
  const [page = '', method] = target.split('#');
  const name = page.replace(/^(?:openapi|webhook)\//, '');
  const found = entries.filter((entry) => entry.name === name);
  return (found.find((entry) => entry.method?.toLowerCase() === method) ?? found[0])?.title;
}
