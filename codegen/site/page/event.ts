import { productOfEvent } from '../../../src/lookup/products/find.ts';
import type { Event } from '../../model/model.ts';
import { fileOfEvent } from '../../model/path.ts';
import { dataAnswerOf } from '../../plan/answers.ts';
import { typeOfEvent } from '../../plan/names.ts';
import { both, code, heading, list, tag, text } from '../html/html.ts';
import { exampleNotification } from '../sample/answer.ts';
import { bannerOf } from './banner.ts';
import { type SitePage, titleOfTarget, treeContext, type Writing } from './context.ts';
import { breadcrumbs, editLink, historyOf, officialLinks } from './parts.ts';
import { relatedTo } from './related.ts';
import { codeBlock } from './samples.ts';
import { treeOf } from './tree.ts';

/** The page of a notification. */
export function eventPage(event: Event, { site, highlight, editBase }: Writing): SitePage {
  const { name, title, request, answer, lifecycle, links } = event;
  const product = productOfEvent(name);
  const type = typeOfEvent(event);
  const { sent, plain } = exampleNotification(event);
  const file = fileOfEvent(name);
  return {
    file,
    title,
    description: type,
    product: product.slug,
    html: [
      breadcrumbs(product, title),
      heading(1, 'post', text(title)),
      tag(
        'p',
        { class: 'endpoint' },
        tag('b', { class: 'method event' }, both('通知', 'event')),
        ' ',
        code(type),
      ),
      bannerOf(lifecycle, (target) => titleOfTarget(site, target)),
      officialLinks(links),
      tag(
        'div',
        { class: 'columns' },
        tag(
          'div',
          {},
          heading(2, 'request', both('通知内容', 'Notification')),
          treeOf(request, treeContext(site, 'request')),
          payloadsOf(event),
          heading(2, 'response', both('你的应答', 'Your response')),
          treeOf(answer, treeContext(site, 'response')),
          tag(
            'details',
            { class: 'types' },
            tag('summary', {}, both('类型', 'Types')),
            tag('p', {}, code(`WebhookEvents['${name}']`)),
          ),
        ),
        tag(
          'div',
          { class: 'aside' },
          heading(2, 'sample', both('处理这个通知', 'Handle it')),
          codeBlock(handlerOf(event), 'ts', highlight),
          heading(2, 'trigger', both('用模拟器发一个', 'Send one with the simulator')),
          codeBlock(
            `npx wechatpay-chain trigger ${type} --url http://127.0.0.1:3000/notify`,
            'sh',
            highlight,
          ),
          heading(2, 'example', both('通知示例', 'Example notification')),
          codeBlock(sent.text, sent.language, highlight),
          plain ? heading(2, 'plain', both('解密后', 'Decrypted')) : '',
          plain ? codeBlock(plain.text, plain.language, highlight) : '',
        ),
      ),
      relatedTo(name, product, site),
      historyOf(site.history.get(file) ?? []),
      editLink(editBase, `docs/${file}`),
    ].join(''),
  };
}

/** Several payloads share the table: how to tell them apart. */
function payloadsOf({ payloads }: Event): string {
  if (payloads.length === 0) return '';
  const items = payloads.map(({ anchor, fields }) => {
    const words = fields.map((field) =>
      code(field.value === undefined ? field.name : `${field.name}=${field.value}`),
    );
    return tag('span', { id: anchor }, words.join(' '));
  });
  return `${heading(2, 'payloads', both('几种内容', 'Payloads'))}${tag('p', {}, both('这些字段区分是哪一种：', 'These fields tell which one it is:'))}${list(items)}`;
}

/** A handler as the guide writes it. Four events want data in the answer. */
function handlerOf(event: Event): string {
  const content = event.version === 'v3' ? '{ resource }' : 'event';
  const shown = event.version === 'v3' ? 'resource.original_data' : 'event';
  const answer = dataAnswerOf(event);
  return [
    "import { Webhook } from 'wechatpay-chain/webhook';",
    '',
    'const webhook = Webhook.factory(config);',
    'export const notify = webhook.node({',
    `  '${typeOfEvent(event)}': async (${content}) => {`,
    `    console.log(${shown});`,
    ...(answer ? [`    return { ${answer.fields.map(({ name }) => name).join(', ')} };`] : []),
    '  },',
    '});',
  ].join('\n');
}
