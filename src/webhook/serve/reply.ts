/** A response to WeChat Pay. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Absent for a 204. */
  body?: string;
}

/** Whether a body is a v2 notification, which is XML and needs a response in XML. */
export function isXml(body: string | Uint8Array): boolean {
  const start = typeof body === 'string' ? body.slice(0, 64) : Buffer.from(body.subarray(0, 64)).toString();
  return start.trimStart().startsWith('<');
}

/** The response that acknowledges a notification. */
export function success(xml: boolean): Reply {
  return xml ? xmlReply(200, 'SUCCESS', 'OK') : { status: 204, headers: {} };
}

/**
 * The response that makes WeChat Pay send the notification again. The status is the same for v2: a failure is never a
 * 2xx.
 *
 * @param message a fixed text, without content of the error or the request
 */
export function failure(status: number, message: string, xml: boolean): Reply {
  if (xml) return xmlReply(status, 'FAIL', message);
  return jsonReply(status, JSON.stringify({ code: 'FAIL', message }));
}

/** @param body JSON text */
export function jsonReply(status: number, body: string): Reply {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body };
}

/** The response to other methods, e.g. if somebody opens the URL in a browser. */
export function notPost(): Reply {
  const { status, headers, body } = failure(405, 'only POST is allowed', false);
  return { status, headers: { ...headers, Allow: 'POST' }, body: body ?? '' };
}

/** The texts are our own constants: none of them ends a CDATA section. */
function xmlReply(status: number, code: 'SUCCESS' | 'FAIL', message: string): Reply {
  const body = `<xml><return_code><![CDATA[${code}]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`;
  return { status, headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body };
}
