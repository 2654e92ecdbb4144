import type { Operation } from '../model/model.ts';

/** The header by which a few operations tell a repetition. */
const KEY = 'Idempotency-Key';

/** The number of a request, and not of a thing: it is there to tell repetitions. */
const OF_REQUEST = /^(?:\w+_)?request_no$|^idempotent_id$/;

/** A number that the merchant chooses, as WeChat Pay names them. */
const OWN_NUMBER = /^(?:combine_)?out_\w+_(?:no|id|code)$|^(?:partner_trade_no|mch_billno|business_code)$/;

/** Those whose documentation says that a number is for one thing, once: whoever sends it again gets the same one. */
const IDENTIFYING = new Set([
  'combine_out_trade_no',
  'mch_billno',
  'out_batch_no',
  'out_bill_no',
  'out_order_no',
  'out_recharge_no',
  'out_refund_no',
  'out_return_no',
  'out_trade_no',
  'out_transfer_no',
  'partner_trade_no',
]);

/** Of several numbers, the one of what is created; the others name what it is created for. */
const CREATED = ['out_refund_no', 'out_return_no', 'out_transfer_no'];

/** Titles of what acts on something that is there already: its number says nothing about a repetition. */
const ACTS_ON =
  /查询|查单|关闭|关单|撤销|取消|完结|修改|更新|同步|通知|回传|终止|停止|解约|解除|作废|锁定|解锁|校验|核身|回单|报关|消费押金|订单附加信息|前置服务|管控|沙箱|确认|异常/;

/**
 * The request field by which WeChat Pay recognizes a retry of an operation: `json.out_refund_no`. Only
 * of an operation that creates something under a number that the merchant must choose. In doubt there is none, because
 * money would move twice by a wrong one.
 */
export function idempotentBy({ method, path, title, request }: Operation): string | undefined {
  if (method === 'get') return undefined;
  const childrenOf = (name: string) => request.find((field) => field.name === name)?.children ?? [];
  if (childrenOf('headers').some(({ name }) => name === KEY)) return `headers.${KEY}`;
  if (method !== 'post' || ACTS_ON.test(title)) return undefined;
  for (const part of ['json', 'xml']) {
    const required = childrenOf(part).filter((field) => field.required && field.type === 'string');
    const names = required.map(({ name }) => name);
    const requests = names.filter((name) => OF_REQUEST.test(name));
    // A path with a variable names something that is there.
    const number = requests[0] ?? (path.includes('{') ? undefined : createdBy(names));
    if (number !== undefined && requests.length < 2) return `${part}.${number}`;
  }
  return undefined;
}

function createdBy(names: readonly string[]): string | undefined {
  const own = names.filter((name) => OWN_NUMBER.test(name));
  const number = own.length > 1 ? CREATED.find((name) => own.includes(name)) : own[0];
  return number !== undefined && IDENTIFYING.has(number) ? number : undefined;
}
