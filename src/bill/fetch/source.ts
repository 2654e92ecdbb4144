/** Where a bill is to be fetched, as a call is given it. */
export interface Source {
  readonly path: string;
  /** As it stands in the URL, byte for byte: it is signed. */
  readonly query: string;
  /** Absent where the instance's own end point serves it. */
  readonly base_uri?: string;
}

const WECHAT_PAY = /^[a-z0-9-]+\.mch\.weixin\.qq\.com$/;

/**
 * Whom to ask for the file that a `download_url` names. A signed request goes to the host that was asked for the bill,
 * or from one of WeChat Pay's hosts to another; behind a gateway or at the simulator the request stays there.
 *
 * @param asked the URL that was asked for the bill
 * @returns `undefined` for a URL that leads anywhere else
 */
export function sourceOf(download_url: unknown, asked: URL): Source | undefined {
  const url =
    typeof download_url === 'string' && URL.canParse(download_url) ? new URL(download_url) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  const there = { path: url.pathname.slice(1), query: url.search.slice(1) };
  if (url.origin === asked.origin) return { ...there, base_uri: `${asked.origin}/` };
  if (!isWechatPay(url)) return undefined;
  return isWechatPay(asked) ? { ...there, base_uri: `${url.origin}/` } : there;
}

function isWechatPay(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && WECHAT_PAY.test(url.hostname);
}
