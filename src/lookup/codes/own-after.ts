import type { Words } from './words.ts';

const QUERY: Words['todo'] = [
  '结果未知：先查单，或用同一个单号重试。',
  'The outcome is unknown: query it, or retry with the same numbers.',
];
const MAY_HAVE_REACHED: Words['todo'] = [
  '看 `mayHaveReached`：为 false 可以直接重试；为 true 先查单，或用同一个单号重试。',
  'See `mayHaveReached`: if false, retry; if true, query it or retry with the same numbers.',
];

/** The codes of this package for what is wrong with, or instead of, a response or a notification. */
export const AFTER: Readonly<Record<string, Words>> = {
  TIMEOUT: {
    means: ['在 `timeout` 之内没有收到完整应答。', 'No complete response arrived within `timeout`.'],
    todo: MAY_HAVE_REACHED,
  },
  ABORTED: {
    means: ['调用被 `signal` 取消。', 'The `signal` of the call cancelled it.'],
    todo: MAY_HAVE_REACHED,
  },
  CONNECTION_FAILED: {
    means: ['连不上：域名、网络、代理或 TLS。', 'The connection failed: DNS, network, proxy or TLS.'],
    todo: [
      '请求没有发出，可以重试；检查网络与代理。',
      'The request was not sent: retry it, and check the network and the proxy.',
    ],
  },
  CONNECTION_LOST: {
    means: ['连接在应答完整之前断开。', 'The connection was lost before the response was complete.'],
    todo: QUERY,
  },
  BODY_TRUNCATED: {
    means: ['应答比声明的短。', 'The response is shorter than its declared length.'],
    todo: QUERY,
  },
  BODY_MALFORMED: {
    means: [
      '应答不是能读的 JSON、XML 或压缩数据。',
      'The response is not readable JSON, XML or compressed data.',
    ],
    todo: QUERY,
  },
  BODY_TOO_LARGE: {
    means: ['应答超过大小限制。', 'The response exceeds the size limit.'],
    todo: [
      '文件用 `sink` 边收边写；否则按结果未知处理。',
      'Write files with `sink`; otherwise the outcome is unknown.',
    ],
  },
  SINK_FAILED: {
    means: [
      '应答写不进 `sink`：磁盘、权限或流出错。',
      'The response cannot be written to `sink`: a disk, permission or stream error.',
    ],
    todo: ['修好之后重新下载；看 `cause`。', 'Fix it and download again; see `cause`.'],
  },
  ADAPTER_FAILED: {
    means: ['调用的 `adapter` 抛出了错误。', 'The `adapter` of the call threw an error.'],
    todo: [
      '看 `cause`；请求可能已经发出：先查单，或用同一个单号重试。',
      'See `cause`. The request may have been sent: query it, or retry with the same numbers.',
    ],
  },
  SIGNATURE_HEADERS_MISSING: {
    means: [
      '缺少 `Wechatpay-*` 签名头，无法验签。',
      'The `Wechatpay-*` headers are missing, so the signature cannot be verified.',
    ],
    todo: [
      '应答：检查代理是否去掉了头，并按结果未知处理。通知：多半不是微信支付发的，应答 401。',
      'For a response, check proxies, and treat the outcome as unknown. A notification is probably not from WeChat Pay: respond with 401.',
    ],
  },
  SIGNATURE_HEADERS_REPEATED: {
    means: ['签名头出现了不止一次。', 'A signature header occurs more than once.'],
    todo: ['检查代理是否重复添加了头。', 'Check whether a proxy adds headers.'],
  },
  SIGNATURE_TIMESTAMP_INVALID: {
    means: ['`Wechatpay-Timestamp` 不是 Unix 时间。', '`Wechatpay-Timestamp` is not a Unix time.'],
    todo: [
      '检查代理是否改了头；不要信任这个内容。',
      'Check whether a proxy changes headers; do not trust the content.',
    ],
  },
  SIGNATURE_CLOCK_SKEW: {
    means: [
      '签名时间和本机时钟相差超过 300 秒。',
      'The time of the signature differs from the local clock by more than 300 s.',
    ],
    todo: [
      '用 NTP 校准时钟；时钟没问题就可能是重放。',
      'Synchronize the clock (NTP); if the clock is right, this may be a replay.',
    ],
  },
  SIGNATURE_SERIAL_UNKNOWN: {
    means: [
      '签名用的公钥或证书不在 `certs` 里。',
      'The signature was made with a key that is not in `certs`.',
    ],
    todo: [
      '加入 `serial` 指出的公钥；正在更换时新旧都给。',
      'Add the key that `serial` names; during a change, pass the old and the new one.',
    ],
  },
  SIGNATURE_MISMATCH: {
    means: ['签名和内容不符。', 'The signature does not match the content.'],
    todo: [
      '检查请求体是否被改过、`certs` 是否对应；`probe` 为真是微信支付的探测，拒绝就对了。',
      'Check that the body is unchanged and that `certs` contains the right key; with `probe`, WeChat Pay tests that you reject it.',
    ],
  },
  SIGNATURE_DIGEST_MISMATCH: {
    means: ['下载的文件和摘要不符。', 'The downloaded file does not match its digest.'],
    todo: ['丢掉文件，重新下载。', 'Discard the file and download it again.'],
  },
  BODY_RESERIALIZED: {
    means: [
      '请求体被解析后又重新写出，字节变了，验不了签。',
      'The body was parsed and serialized again, so its bytes changed.',
    ],
    todo: ['把原始字节交给 webhook。', 'Pass the raw bytes to the webhook.'],
  },
  SIGN_MISSING: {
    means: ['v2 应答或通知没有 `sign`。', 'The v2 response or notification has no `sign`.'],
    todo: ['不要信任它：先查单。', 'Do not trust it: query first.'],
  },
  SIGN_MISMATCH: {
    means: ['v2 的 `sign` 和内容不符。', 'The v2 `sign` does not match the content.'],
    todo: [
      '检查 `secret` 是否是该商户当前的 APIv2 密钥；否则按结果未知处理。',
      'Check that `secret` is the current APIv2 key of the merchant; otherwise the outcome is unknown.',
    ],
  },
  HTTP_STATUS: {
    means: [
      '应答是错误状态码，但没有官方错误码，例如网关的 `HTTP_502`。',
      'The response has an error status but no official code, such as `HTTP_502` of a gateway.',
    ],
    todo: QUERY,
  },
};
