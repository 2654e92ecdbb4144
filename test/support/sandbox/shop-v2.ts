import { BusinessError } from '../../../src/errors/index.ts';
import { flawOf } from '../../../src/sandbox/judge/schema/check.ts';
import { documentedOperations } from '../../../src/sandbox/judge/schema/document.ts';
import { signFields } from '../../../src/v2/sign.ts';
import { Transformer } from '../../../src/wire/transformer.ts';
import { openShop } from './shop.ts';
import { typed, withoutUndocumented } from './typed-fields.ts';

export type V2Answered = Readonly<Record<string, string>>;

export const appid = 'wx0000000000000001';

/** A merchant with a simulator that orders by v2, and answers notices as v2 wants it. */
export async function openShopV2() {
  const shop = await openShop();
  const { instance, listener, mchid } = shop;
  listener.answer = (response) =>
    void response.end('<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>');
  const call = async (path: string, fields: object): Promise<V2Answered> => {
    const xml = { appid, mch_id: mchid, ...fields };
    const { data } = await instance.chain(`v2/${path}`).post<V2Answered>({ xml });
    checkDocumented(path, data);
    return data;
  };
  const order = (out_trade_no: string, over: object = {}) =>
    call('pay/unifiedorder', {
      body: '一杯茶',
      out_trade_no,
      total_fee: '100',
      spbill_create_ip: '127.0.0.1',
      notify_url: listener.url,
      trade_type: 'NATIVE',
      ...over,
    });
  return {
    ...shop,
    call,
    order,
    /** The answer as it came, without our client. */
    raw: async (path: string, fields: object): Promise<V2Answered> => {
      const { config, url } = shop.sandbox;
      const given = new Map(Object.entries({ appid, mch_id: mchid, ...fields }));
      const body = Transformer.toXml(signFields(given, { mchid, secret: config.secret }, false));
      const response = await fetch(`${url}/${path}`, { method: 'POST', body });
      return Transformer.toArray(await response.text()) as V2Answered;
    },
    query: (out_trade_no: string) => call('pay/orderquery', { out_trade_no }),
    sell: async (out_trade_no: string, total_fee = '100') => {
      await order(out_trade_no, { total_fee });
      await shop.sandbox.pay(out_trade_no);
    },
  };
}

/** What pages leave out: a partner's answers name the sub-merchant, and only failures have a code. */
const WRONG_PAGES = /^\/(?:sub_appid|sub_mch_id|err_code|err_code_des)$/;

/** Lets a call fail whose answer is not as it is documented; before it is paid, little is said of an order. */
function checkDocumented(path: string, data: V2Answered): void {
  const found = documentedOperations().find(({ paths }) => paths.includes(path));
  const schema = found?.responses['200']?.content?.['application/xml']?.schema;
  if (!schema) throw new Error(`v2/${path} has no documented answer`);
  const isUnpaid = path === 'pay/orderquery' && data['transaction_id'] === undefined;
  const required = isUnpaid ? [] : schema.required?.filter((name) => !WRONG_PAGES.test(`/${name}`));
  const parties = { sub_appid: { type: 'string' }, sub_mch_id: { type: 'string' } } as const;
  const real = { ...schema, properties: { ...parties, ...schema.properties }, ...(required && { required }) };
  const flaw = flawOf(typed(withoutUndocumented({ ...data }, real), real), real, true);
  if (flaw) throw new Error(`v2/${path} is answered with ${flaw.pointer}: ${flaw.issue}`);
}

/** The codes with which a call was refused. */
export async function refusalV2(
  refused: Promise<unknown>,
): Promise<{ code: string; text: string | undefined; verified: boolean }> {
  const error: unknown = await refused.then(
    () => new Error('It was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof BusinessError)) throw error;
  const { err_code, err_code_des, return_msg, verified } = error;
  return { code: err_code ?? 'FAIL', text: err_code_des ?? return_msg, verified };
}

/** The fields of a notice as it came. */
export const noticeOf = (body: Buffer): V2Answered => Transformer.toArray(body.toString()) as V2Answered;
