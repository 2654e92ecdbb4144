import type { Lifecycle, LifecycleState } from '../../model/model.ts';
import { both, link, tag, text } from '../html/html.ts';
import { addressOfTarget } from '../model/address.ts';

const STATES: Readonly<Record<LifecycleState, readonly [zh: string, en: string]>> = {
  retired: ['该接口已下线，不要再调用。', 'This is offline: do not call it any more.'],
  superseded: [
    '该接口已有新版本，新接入请用新版本。',
    'There is a newer version: use it for new integrations.',
  ],
  closed: ['该接口不再对新商户开放。', 'This is closed to new merchants.'],
  abandoned: ['该接口既不可用，也没有正式下线。', 'This is neither available nor officially withdrawn.'],
  invitation: ['该接口需要由微信支付邀请开通。', 'WeChat Pay opens this on request.'],
  trial: ['该接口已公布，尚未开放。', 'This is announced, but not open yet.'],
};

/** Words behind a title in lists: `已下线`. */
const SHORT: Readonly<Record<LifecycleState, readonly [zh: string, en: string]>> = {
  retired: ['已下线', 'offline'],
  superseded: ['有新版本', 'superseded'],
  closed: ['不再开放', 'closed'],
  abandoned: ['不可用', 'unavailable'],
  invitation: ['邀请开通', 'on request'],
  trial: ['未开放', 'announced'],
};

/** What a reader must know before reading on; empty if the operation is open and in use. */
export function bannerOf(
  lifecycle: Lifecycle | undefined,
  titleOf: (target: string) => string | undefined,
): string {
  if (!lifecycle) return '';
  const { state, since, successors } = lifecycle;
  const [zh, en] = STATES[state];
  const links = successors.map((target) => link(addressOfTarget(target), text(titleOf(target) ?? target)));
  return tag(
    'p',
    { class: `banner ${state}`, role: 'note' },
    both(since === undefined ? zh : `${zh}（${since}）`, since === undefined ? en : `${en} (${since})`),
    links.length === 0 ? '' : ` ${both('请用：', 'Use: ')}${links.join('、')}`,
  );
}

export function stateMark(lifecycle: Lifecycle | undefined): string {
  return lifecycle ? tag('span', { class: 'mark state' }, both(...SHORT[lifecycle.state])) : '';
}
