import type { SearchDocument } from '../../../src/lookup/search/index.ts';
import type { Model } from '../../model/model.ts';
import { planTypes } from '../../plan/plan.ts';
import { type DocumentPage, documentPage } from '../documents/document.ts';
import { type Place, placeOf } from '../documents/place.ts';
import { type CodeFacts, catalogueOf } from '../errors/catalogue.ts';
import { errorDocuments, errorPages } from '../errors/pages.ts';
import type { Highlight } from '../html/highlight.ts';
import { productsOf, type Site, siteOf } from '../model/site.ts';
import type { SitePage, Writing } from '../page/context.ts';
import { eventPage } from '../page/event.ts';
import { missingPage } from '../page/missing.ts';
import { operationPage } from '../page/operation.ts';
import { productPage, productsPage } from '../page/product.ts';
import { typePages, typesIndex } from '../page/types-page.ts';
import { searchDocuments } from '../search/documents.ts';
import { type Nav, navOf } from './nav.ts';

/** What the site is made of. */
export interface Sources {
  model: Model;
  history: Site['history'];
  /** Documents of the repository by their file, in the order of the navigation. */
  documents: ReadonlyMap<string, string>;
  /** The repository on the web, without a slash at the end; `undefined` if it has none. */
  repository: string | undefined;
  highlight: Highlight;
}

/** The whole site before VitePress frames it. */
export interface Built {
  site: Site;
  pages: readonly SitePage[];
  documents: readonly DocumentPage[];
  nav: Nav;
  codes: readonly CodeFacts[];
  search: readonly SearchDocument[];
}

/** @throws Error if a document links to a page that does not exist */
export function buildSite({ model, history, documents, repository, highlight }: Sources): Built {
  const site = siteOf(model, planTypes(model), history);
  const editBase = repository === undefined ? undefined : `${repository}/edit/main/`;
  const writing: Writing = { site, highlight, editBase };
  const codes = catalogueOf(site.entries);
  const pages = [
    missingPage(),
    productsPage(site),
    ...productsOf(site).map((product) => productPage(product, site)),
    ...model.pages.map((page) => operationPage(page, writing)),
    ...model.events.map((event) => eventPage(event, writing)),
    ...errorPages(codes),
    typesIndex(site),
    ...typePages(site),
  ];
  const places = new Map(
    [...documents.keys()].flatMap((source): [string, Place][] => {
      const place = placeOf(source);
      return place ? [[source, place]] : [];
    }),
  );
  const sourceBase = repository === undefined ? undefined : `${repository}/blob/main/`;
  const written = [...places].map(([source, place]) =>
    documentPage(source, documents.get(source) ?? '', place, { places, sourceBase }),
  );
  return {
    site,
    pages,
    documents: written,
    nav: navOf(site, written),
    codes,
    search: [...searchDocuments(site, written), ...errorDocuments(codes)],
  };
}
