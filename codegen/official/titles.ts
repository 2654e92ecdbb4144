const ENTRY = /^- \[(.+)\]\(https?:\/\/[^)]*\/doc\/v3\/((?:merchant|partner)\/\d+)(?:\.md)?\)/;

/** The titles of the pages in the lists of the documentation (`llms.txt`), by `merchant/4012791879`. */
export function titlesOf(...lists: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    const [, title, page] = ENTRY.exec(line) ?? [];
    if (title !== undefined && page !== undefined && !titles.has(page))
      titles.set(page, title.replace(/[{}]/g, ''));
  }
  return titles;
}
