import type { Words } from './words.ts';

/** The codes of this package for what is wrong before a request leaves. */
export const BEFORE: Readonly<Record<string, Words>> = {
  CONFIG_MISSING: {
    means: ['工厂选项缺少一个字段。', 'A field of the factory options is missing.'],
    todo: ['`field` 指出缺哪个字段，补上即可。', '`field` names the missing field: pass it.'],
  },
  CONFIG_INVALID: {
    means: ['某个选项的值不能用。', 'The value of an option is invalid.'],
    todo: ['消息说明原因，`field` 指出是哪个选项。', 'The message says why, and `field` names the option.'],
  },
  KEY_INVALID: {
    means: [
      '密钥或证书读不出来：文件不存在、被截断，或不是 PEM。',
      'A key or certificate cannot be read: the file is missing, cut off or not PEM.',
    ],
    todo: [
      '检查路径和内容；`wxpay doctor` 会逐项检查。',
      'Check the path and the content; `wxpay doctor` checks each of them.',
    ],
  },
  KEY_WRONG_KIND: {
    means: [
      '给的是另一种密钥，例如该用私钥的地方给了公钥或证书。',
      'The key is of the wrong kind, for example a public key where a private key is required.',
    ],
    todo: ['按消息给出需要的那一种。', 'Pass the kind that the message names.'],
  },
  PLATFORM_KEY_UNAVAILABLE: {
    means: ['没有可用的微信支付公钥或平台证书。', 'No public key or certificate of WeChat Pay is available.'],
    todo: [
      "在 `certs` 里给出微信支付公钥，或用 `certs: 'auto'` 下载；下载失败的原因在 `cause` 里。",
      "Pass the public key in `certs`, or let `certs: 'auto'` download it; `cause` says why a download failed.",
    ],
  },
  REQUEST_INVALID: {
    means: [
      '调用的选项不对：类型不符，或不认识。',
      'The options of the call are invalid: of the wrong type, or unknown.',
    ],
    todo: [
      '`field` 指出是哪个选项，消息说明允许什么。',
      '`field` names the option, and the message says what is allowed.',
    ],
  },
  PATH_INVALID: {
    means: ['路径写法不对，或没有这个接口。', 'The path is malformed, or there is no such operation.'],
    todo: [
      '对照接口页面的路径；花括号要成对。',
      'Compare it with the page of the operation; braces must match.',
    ],
  },
  PATH_VALUE_MISSING: {
    means: ['路径里的变量没有给值。', 'A variable of the path has no value.'],
    todo: [
      "把它作为调用的选项给出，如 `{ out_trade_no: '…' }`。",
      "Pass it as an option of the call: `{ out_trade_no: '…' }`.",
    ],
  },
  PATH_VALUE_INVALID: {
    means: [
      '路径变量的值不能放进路径，例如空字符串或 `..`。',
      'The value of a path variable cannot be part of a path, such as an empty string or `..`.',
    ],
    todo: ['给出单号本身；编码由 SDK 完成。', 'Pass the number itself; the SDK encodes it.'],
  },
  BODY_CONFLICT: {
    means: ['一次调用给了两种请求体。', 'A call has two bodies.'],
    todo: ['`json`、`xml`、`body` 只给一个。', 'Pass only one of `json`, `xml` and `body`.'],
  },
  BODY_UNSERIALIZABLE: {
    means: [
      '请求体写不成 JSON 或 XML：含有类实例、字节、循环引用，或流中途失败。',
      'The body cannot be written: it has class instances, bytes or circular references, or its stream failed.',
    ],
    todo: ['`field` 指出是哪个字段，改成普通的值。', '`field` names the field: use a plain value.'],
  },
  HEADER_INVALID: {
    means: [
      '某个请求头不能用：含换行，或由 SDK 自己设置。',
      'A header cannot be used: it has a line break, or the SDK sets it itself.',
    ],
    todo: ['去掉它，或改成不含换行的文本。', 'Omit it, or use text without line breaks.'],
  },
  MCHID_MISMATCH: {
    means: [
      '请求里的商户号和签名用的商户号不是同一个。',
      'The merchant number of the request differs from the one of the signature.',
    ],
    todo: [
      '用该商户的实例发起，或改正请求里的商户号。',
      'Use the instance of that merchant, or correct the number.',
    ],
  },
  SECRET_MISSING: {
    means: [
      'v2 调用要用 APIv2 密钥签名，但没有给。',
      'A v2 call is signed with the APIv2 key, but `secret` is missing.',
    ],
    todo: ['在工厂里给出 `secret`。', 'Pass `secret` to the factory.'],
  },
  MERCHANT_CERTIFICATE_MISSING: {
    means: [
      '这个接口要求双向 TLS，但没有商户证书。',
      'The operation requires mutual TLS, but there is no merchant certificate.',
    ],
    todo: [
      '在工厂里给出 `merchant`（`cert` 与 `key`，或 `pfx`）。',
      'Pass `merchant` to the factory: `cert` and `key`, or `pfx`.',
    ],
  },
  SIGN_TYPE_UNKNOWN: {
    means: ['不支持的签名类型。', 'This type of signature is not supported.'],
    todo: ['v2 用 `MD5` 或 `HMAC-SHA256`。', 'For v2, use `MD5` or `HMAC-SHA256`.'],
  },
  VALUE_INVALID: {
    means: [
      '给工具类的值不能用，例如不精确的金额。',
      'A value for a helper is invalid, such as an inexact amount.',
    ],
    todo: ['消息说明允许的形式。', 'The message says what is allowed.'],
  },
  XML_INVALID: {
    means: [
      'XML 格式不对，或含有不允许的内容。',
      'The XML is malformed, or has content that is not allowed.',
    ],
    todo: [
      '请求：检查字段名和字符。应答：按结果未知处理，先查单。',
      'In a request, check names and characters. In a response, the outcome is unknown: query first.',
    ],
  },
  NOTIFICATION_INVALID: {
    means: ['收到的不是通知，或缺少字段。', 'The request is not a notification, or fields are missing.'],
    todo: [
      '把服务器收到的请求头和原始请求体原样交给 webhook。',
      'Pass the headers and the raw body to the webhook unchanged.',
    ],
  },
  BODY_PARSED: {
    means: [
      '交来的通知请求体不是原始字节：验签之前已被解析，或者尚未读出（Promise、流、Blob）。',
      'The body of the notification is not raw: it was parsed before it could be verified, or it was not read yet (a Promise, a stream, a Blob).',
    ],
    todo: [
      '在解析中间件之前注册，或保留 `rawBody`；尚未读出的，先读出再交来。',
      'Register the handler before the body parser, or keep `rawBody`. Read a body that was not read yet.',
    ],
  },
  ENCRYPT_FAILED: {
    means: [
      '敏感字段加不了密：文本太长，或密钥不对。',
      'A field cannot be encrypted: it is too long, or the key is too short or of the wrong kind.',
    ],
    todo: ['`field` 指出是哪个字段。', '`field` names the field.'],
  },
  DECRYPT_FAILED: {
    means: [
      '密文解不开：密钥不对，或内容被改过。',
      'The ciphertext cannot be decrypted: the key is wrong, or the content was changed.',
    ],
    todo: [
      '检查 APIv3 密钥和商户私钥是否是当前的那一个。',
      'Check that the APIv3 key and the private key are the current ones.',
    ],
  },
  SIGN_FAILED: {
    means: ['签名函数抛错，或没有返回签名。', 'The signer failed, or returned no signature.'],
    todo: [
      '看 `cause`；用 KMS 时检查权限和网络。',
      'See `cause`; with a KMS, check permissions and the network.',
    ],
  },
};
