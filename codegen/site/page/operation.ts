import { productOfPath } from '../../../src/lookup/products/find.ts';
import { isPartner } from '../../../src/lookup/search/weight.ts';
import type { Operation, Page, Response } from '../../model/model.ts';
import { fileOfPath } from '../../model/path.ts';
import { both, code, heading, link, tag, text } from '../html/html.ts';
import { addressOfError, addressOfPath } from '../model/address.ts';
import { exampleAnswer } from '../sample/answer.ts';
import { exampleRequest } from '../sample/request.ts';
import { bannerOf } from './banner.ts';
import { type SitePage, titleOfTarget, treeContext, type Writing } from './context.ts';
import { breadcrumbs, editLink, historyOf, officialLinks } from './parts.ts';
import { relatedTo } from './related.ts';
import { codeBlock, samplesBlock } from './samples.ts';
import { treeOf } from './tree.ts';
import { typesOf } from './type-names.ts';

/** The page of a path, with all its operations. */
export function operationPage(page: Page, writing: Writing): SitePage {
  const { path, title, operations } = page;
  const product = productOfPath(path);
  const isSingle = operations.length === 1;
  const parts = operations.map((operation) => operationPart(operation, isSingle, writing));
  const file = fileOfPath(path);
  return {
    file,
    title,
    description: operations.map(({ method }) => `${method.toUpperCase()} ${path}`).join(', '),
    product: product.slug,
    html: [
      breadcrumbs(product, title),
      isSingle ? '' : heading(1, 'mix', text(title)),
      sides(path, writing),
      ...parts,
      relatedTo(path, product, writing.site),
      historyOf(writing.site.history.get(file) ?? []),
      editLink(writing.editBase, `docs/${file}`),
    ].join(''),
  };
}

/** The switch between the direct and the partner form of an operation. */
function sides(path: string, { site }: Writing): string {
  const other = site.partners.get(path);
  if (other === undefined) return '';
  const [direct, partner] = isPartner(path) ? [other, path] : [path, other];
  const side = (target: string, words: string) =>
    target === path ? tag('span', { 'aria-current': 'true' }, words) : link(addressOfPath(target), words);
  return tag(
    'nav',
    { class: 'sides', 'aria-label': '接入模式 Mode' },
    side(direct, both('直连商户', 'Direct merchant')),
    side(partner, both('服务商', 'Partner')),
  );
}

function operationPart(operation: Operation, isSingle: boolean, writing: Writing): string {
  const { site, highlight } = writing;
  const { method, path, title, lifecycle, links, request, response } = operation;
  const level = isSingle ? 1 : 2;
  const sub = isSingle ? 2 : 3;
  const id = (name: string): string => (isSingle ? name : `${method}-${name}`);
  const example = exampleRequest(operation);
  const answer = exampleAnswer(operation, example);
  return tag(
    'section',
    { class: 'operation' },
    heading(level, method, text(title)),
    tag(
      'p',
      { class: 'endpoint' },
      tag('b', { class: `method ${method}` }, method.toUpperCase()),
      ' ',
      code(path),
    ),
    bannerOf(lifecycle, (target) => titleOfTarget(site, target)),
    officialLinks(links),
    tag(
      'div',
      { class: 'columns' },
      tag(
        'div',
        {},
        heading(sub, id('request'), both('请求参数', 'Request')),
        request.length === 0
          ? tag('p', {}, both('没有参数。', 'No parameters.'))
          : treeOf(request, treeContext(site, id('request'))),
        heading(sub, id('response'), both('应答', 'Response')),
        responseOf(response, id('response'), writing),
        errorTable(operation, sub, id('errors')),
        typesOf(operation, site),
      ),
      tag(
        'div',
        { class: 'aside' },
        heading(sub, id('sample'), both('请求示例', 'Request example')),
        samplesBlock(id('sample'), operation, example, highlight),
        answer ? heading(sub, id('answer'), both('应答示例', 'Response example')) : '',
        answer ? codeBlock(answer.text, answer.language, highlight) : '',
        answer
          ? tag(
              'p',
              { class: 'note' },
              both(
                '模拟器的应答，敏感字段已解密。',
                'As the simulator answers; sensitive fields are decrypted.',
              ),
            )
          : '',
      ),
    ),
  );
}

function responseOf(response: Response, place: string, { site }: Writing): string {
  const note = (zh: string, en: string): string => tag('p', { class: 'note' }, both(zh, en));
  switch (response.kind) {
    case 'empty':
      return note('应答为空，状态码 204 或 200。', 'The response is empty, with status 204 or 200.');
    case 'redirect':
      return note('浏览器会被重定向（30x）。', 'The browser is redirected (30x).');
    case 'stream':
      return note(`文件流（${MEDIA[response.media][0]}）。`, `A file (${MEDIA[response.media][1]}).`);
    case 'failure':
      return `${note('成功时为文件；失败时为以下字段。', 'A file on success; on failure, these fields.')}${treeOf(response.fields, treeContext(site, place))}`;
    case 'fields':
      return response.fields.length === 0
        ? note('有应答，文档没有列出字段。', 'There is a response, but its fields are not documented.')
        : treeOf(response.fields, treeContext(site, place));
  }
}

const MEDIA = { pdf: ['PDF', 'PDF'], image: ['图片', 'image'], data: ['需解析', 'data'] } as const;

function errorTable({ errors, protocol }: Operation, level: 2 | 3, id: string): string {
  const head = heading(level, id, both('错误码', 'Error codes'));
  if (errors.length === 0) {
    const index = link('/errors/', both('全部错误码', 'all error codes'));
    return protocol === 'v2'
      ? `${head}${tag('p', { class: 'note' }, both('失败时 return_code 或 result_code 不是 SUCCESS，见', 'On failure, return_code or result_code is not SUCCESS; see '), index)}`
      : `${head}${tag('p', { class: 'note' }, both('文档没有列出，见', 'None are documented; see '), index)}`;
  }
  const rows = errors.map(({ code: name, status, term = '' }) =>
    tag(
      'tr',
      {},
      tag('td', {}, String(status)),
      tag('td', {}, link(addressOfError(name), code(name))),
      tag('td', {}, text(term)),
    ),
  );
  const header = tag(
    'tr',
    {},
    ...[both('状态码', 'Status'), both('错误码', 'Code'), both('含义', 'Meaning')].map((cell) =>
      tag('th', { scope: 'col' }, cell),
    ),
  );
  return `${head}${tag('table', { class: 'errors' }, tag('thead', {}, header), tag('tbody', {}, ...rows))}`;
}
