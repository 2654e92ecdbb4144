import { MediaUtil } from '../../../src/wire/media-util.ts';
import type { GoldenLine } from './golden-lines.ts';

/** The call's argument as a TypeScript caller writes it: PHP objects become ours. */
function revive(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 && ['xml', 'options'].includes(key) ? {} : value.map((item) => revive(item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const php = fields['$php'];
  if (php === 'WeChatPay\\Util\\MediaUtil::getStream') {
    const media = new MediaUtil(
      String(fields['filename']),
      Buffer.from(String(fields['contents']), 'base64'),
    );
    media.setMeta(String(fields['meta']));
    return media;
  }
  if (php === 'GuzzleHttp\\Psr7\\MultipartStream') return Buffer.from(String(fields['contents']), 'base64');
  return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, revive(item, name)]));
}

/** The options of a recorded call, as our caller writes them. */
export function optionsOf(line: Pick<GoldenLine, 'options'>): Record<string, unknown> {
  const options = revive(line.options, 'options') as Record<string, unknown>;
  // A list of Guzzle's middlewares, and a file on the recording machine.
  const { handler, sink, ...rest } = options;
  if (Buffer.isBuffer(rest['body'])) {
    // Guzzle reads the boundary off its own stream object; bytes come with their type.
    const boundary = /^--(\S+)/.exec(rest['body'].toString('latin1'))?.[1];
    rest['headers'] = {
      ...Object(rest['headers']),
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
    };
  }
  if (rest['body'] instanceof MediaUtil && rest['headers']) {
    // The boundary is made anew by each MediaUtil.
    const headers = Object.entries(rest['headers']).filter(([name]) => name.toLowerCase() !== 'content-type');
    rest['headers'] = Object.fromEntries(headers);
  }
  return rest;
}
