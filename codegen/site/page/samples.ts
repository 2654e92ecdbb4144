import { commandOf } from '../../../src/lookup/sample/command.ts';
import { type ExampleRequest, requestDocument } from '../../../src/lookup/sample/request.ts';
import type { Operation } from '../../model/model.ts';
import { samplesOf } from '../../render/sample.ts';
import type { Highlight, Language } from '../html/highlight.ts';
import { both, tag, text } from '../html/html.ts';
import { formsOf } from '../sample/forms.ts';
import { givesFile } from '../sample/request.ts';

/** The three forms of access, and the two names of the verb, in the order of the samples. */
const ACCESS = ['纯链式', '声明式', '属性式'] as const;
const ACCESS_EN = ['chain', 'chain()', 'property'] as const;
const VERB = ['异步', '同步'] as const;
const VERB_EN = ['then', 'await'] as const;

/**
 * A call in all its forms: the six samples, the `wxpay` command and JSON. Radio buttons choose one, without a script; the
 * script of the site remembers the choice on all pages.
 *
 * @param id unique on the page
 */
export function samplesBlock(
  id: string,
  operation: Operation,
  request: ExampleRequest,
  highlight: Highlight,
): string {
  const document = requestDocument(request, operation.protocol === 'v2');
  return tag(
    'div',
    { class: 'sample', role: 'group', 'aria-label': '请求示例 Request' },
    choices(id, 'view', [
      ['ts', 'TypeScript', 'TypeScript'],
      ['cli', 'wxpay 命令', 'wxpay command'],
      ['json', 'JSON', 'JSON'],
    ]),
    tag(
      'div',
      { class: 'ts' },
      tag(
        'div',
        { class: 'bar' },
        choices(
          id,
          'access',
          ACCESS.map((zh, index) => [String(index), zh, ACCESS_EN[index] ?? zh] as const),
        ),
        choices(
          id,
          'verb',
          VERB.map((zh, index) => [String(index), zh, VERB_EN[index] ?? zh] as const),
          '1',
        ),
      ),
      block(sixForms(operation, highlight), 'TypeScript'),
    ),
    tag(
      'div',
      { class: 'cli' },
      codeBlock(commandOf(operation, request, givesFile(operation)), 'sh', highlight),
    ),
    tag('div', { class: 'json' }, codeBlock(JSON.stringify(document, null, 2), 'json', highlight)),
  );
}

/** Of the six starts and ends, style sheets show those of the chosen form. */
function sixForms(operation: Operation, highlight: Highlight): string {
  const { before, heads, shared, tails } = formsOf(samplesOf(operation));
  const start = heads
    .map((head, index) =>
      tag('span', { class: `a${index % 3} v${Math.floor(index / 3)}` }, highlight(head, 'ts')),
    )
    .join('');
  // The end is the same for the three forms of access.
  const end = [0, 3]
    .map((index) => tag('span', { class: `v${index / 3}` }, highlight(tails[index] ?? '', 'ts')))
    .join('');
  const given = shared === '' ? '' : highlight(`(${shared}`, 'ts').replace('(', '');
  return `${before === '' ? '' : highlight(before, 'ts')}${start}${given}${end}`;
}

/** A block of code that can be scrolled by keyboard and copied. */
export function codeBlock(source: string, language: Language, highlight: Highlight): string {
  return block(highlight(source, language), language);
}

function block(html: string, label: string): string {
  return tag(
    'div',
    { class: 'code' },
    tag('pre', { tabindex: '0', 'aria-label': label }, tag('code', {}, html)),
  );
}

function choices(
  id: string,
  group: string,
  options: readonly (readonly [value: string, zh: string, en: string])[],
  chosen = options[0]?.[0],
): string {
  const inputs = options.map(([value, zh, en]) => {
    const name = `${id}-${group}`;
    const radio = tag('input', {
      type: 'radio',
      name,
      value,
      'data-choice': group,
      class: `${group}-${value}`,
      checked: value === chosen,
    }).replace('</input>', '');
    return tag('label', {}, radio, zh === en ? tag('span', {}, text(zh)) : tag('span', {}, both(zh, en)));
  });
  return tag(
    'fieldset',
    { class: 'choices' },
    tag('legend', { class: 'sr' }, text(LEGENDS[group] ?? group)),
    ...inputs,
  );
}

const LEGENDS: Readonly<Record<string, string>> = {
  view: '形式 Form',
  access: '写法 Style',
  verb: '动词 Verb',
};
