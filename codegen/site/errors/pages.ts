import { NUMBERS } from '../../../src/lookup/codes/numbers.ts';
import { GROUPS } from '../../../src/lookup/products/find.ts';
import type { SearchDocument } from '../../../src/lookup/search/index.ts';
import { both, code, crumbs, heading, link, list, tag, text } from '../html/html.ts';
import { addressOfError, addressOfProduct } from '../model/address.ts';
import type { SitePage } from '../page/context.ts';
import { entryLink } from '../page/related.ts';
import type { Answer, CodeFacts } from './catalogue.ts';

/** More operations of one product are folded. */
const MANY = 12;

export function errorPages(codes: readonly CodeFacts[]): SitePage[] {
  return [errorIndex(codes), ...codes.map(errorPage)];
}

function errorPage(facts: CodeFacts): SitePage {
  const { code: name, classes, words, others, answers } = facts;
  const statuses = [...new Set(answers.map(({ status }) => status))].sort();
  const terms = [...new Set(answers.map(({ term }) => term).filter(Boolean))];
  const numbers = NUMBERS.filter((number) => number.code === name);
  return {
    file: `errors/${name}.md`,
    title: name,
    description: words?.means.join(' ') ?? name,
    html: [
      crumbs([link('/', both('首页', 'Home')), link('/errors/', both('错误码', 'Error codes'))], text(name)),
      heading(1, 'top', code(name)),
      tag(
        'p',
        { class: 'endpoint' },
        classes.map(code).join(' · '),
        statuses.length === 0 ? '' : ` HTTP ${statuses.join(', ')}`,
      ),
      words
        ? part('means', ['含义', 'What it means'], words.means) +
          part('todo', ['怎么办', 'What to do'], words.todo)
        : '',
      terms.length === 0
        ? ''
        : tag('p', {}, both('文档里的名称：', 'In the documentation: '), text(terms.slice(0, 8).join('、'))),
      others.length === 0
        ? ''
        : tag(
            'p',
            {},
            both('同义的写法：', 'Other spellings: '),
            others.map((other) => link(addressOfError(other), code(other))).join(' '),
          ),
      numbers.length === 0
        ? ''
        : heading(2, 'numbers', both('Request-ID 末尾的数字', 'Numbers at the end of the Request-ID')) +
          list(numbers.map(({ number, means }) => `${code(String(number))} ${both(...means)}`)),
      operationsOf(answers),
    ].join(''),
  };
}

function part(id: string, title: readonly [string, string], words: readonly [string, string]): string {
  return heading(2, id, both(...title)) + tag('p', {}, both(...withoutMarks(words)));
}

/** The words mark code with backticks. */
function withoutMarks([zh, en]: readonly [string, string]): [string, string] {
  return [zh.replaceAll('`', ''), en.replaceAll('`', '')];
}

/** The operations whose pages list the code, by product. */
function operationsOf(answers: readonly Answer[]): string {
  if (answers.length === 0) return '';
  const products = GROUPS.flatMap(({ products: all }) => all);
  const parts = products.flatMap((product) => {
    const own = answers.filter(({ entry }) => entry.product === product);
    if (own.length === 0) return [];
    const items = list(
      own.map(
        ({ entry, status, term }) => `${entryLink(entry)} ${tag('small', {}, text(`${status} ${term}`))}`,
      ),
      'entries',
    );
    const title = `${link(addressOfProduct(product), both(product.name, product.en))} (${own.length})`;
    return [
      own.length > MANY
        ? tag('h3', {}, title) + tag('details', {}, tag('summary', {}, both('展开', 'Show')), items)
        : tag('h3', {}, title) + items,
    ];
  });
  const count = heading(
    2,
    'operations',
    both(`会返回它的接口（${answers.length}）`, `Operations that return it (${answers.length})`),
  );
  return count + parts.join('');
}

function errorIndex(codes: readonly CodeFacts[]): SitePage {
  const row = ({ code: name, classes, words }: CodeFacts) =>
    tag(
      'tr',
      { id: name },
      tag('td', {}, link(addressOfError(name), code(name))),
      tag('td', {}, classes.map(text).join('<br>')),
      tag('td', {}, words ? both(...withoutMarks(words.means)) : ''),
    );
  const own = codes.filter(({ classes }) => !classes.includes('BusinessError'));
  const official = codes.filter(({ classes }) => classes.includes('BusinessError'));
  const table = (label: string, rows: readonly CodeFacts[]) =>
    tag(
      'div',
      { class: 'wide', tabindex: '0', role: 'region', 'aria-label': label },
      tag(
        'table',
        {},
        tag(
          'thead',
          {},
          tag(
            'tr',
            {},
            ...[both('错误码', 'Code'), both('类', 'Class'), both('含义', 'Meaning')].map((cell) =>
              tag('th', { scope: 'col' }, cell),
            ),
          ),
        ),
        tag('tbody', {}, ...rows.map(row)),
      ),
    );
  const numbers = NUMBERS.map(
    ({ number, means, code: name }) =>
      `${code(String(number))} ${both(...means)}${name === undefined ? '' : ` ${link(addressOfError(name), code(name))}`}`,
  );
  return {
    file: 'errors/index.md',
    title: '错误码',
    description: 'Error codes of the package and of WeChat Pay',
    html: [
      heading(1, 'top', both('错误码', 'Error codes')),
      tag(
        'p',
        {},
        both('error.help 给出每个错误码的页面。', 'error.help is the address of the page of a code.'),
      ),
      heading(2, 'own', both('本包的错误码', 'Codes of this package')),
      table('本包的错误码 Codes of this package', own),
      heading(2, 'official', both('微信支付的错误码', 'Codes of WeChat Pay')),
      table('微信支付的错误码 Codes of WeChat Pay', official),
      heading(2, 'numbers', both('Request-ID 末尾的数字', 'Numbers at the end of the Request-ID')),
      tag(
        'p',
        {},
        both(
          '应答头 Request-ID 最后一个连字符之后是微信支付内部的原因，0 为成功。已知的有：',
          'What follows the last hyphen of the header Request-ID is the cause inside WeChat Pay; 0 is success. Known are:',
        ),
      ),
      list(numbers),
    ].join(''),
  };
}

export function errorDocuments(codes: readonly CodeFacts[]): SearchDocument[] {
  return codes.map(({ code: name, classes, words, others }) => ({
    id: addressOfError(name),
    kind: 'error',
    title: name,
    sub: classes.join(' '),
    product: '',
    aliases: `${words?.means[0] ?? ''} ${others.join(' ')}`,
    keys: NUMBERS.flatMap((number) => (number.code === name ? String(number.number) : [])).join(' '),
    fields: '',
    weight: 1,
  }));
}
