/** An answer to WeChat Pay. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Absent for a 204. */
  body?: string;
}

/** Whether a body is a notice of v2: XML. Those are answered in XML. */
export function isXml(body: string | Uint8Array): boolean {
  const start = typeof body === 'string' ? body.slice(0, 64) : Buffer.from(body.subarray(0, 64)).toString();
  return start.trimStart().startsWith('<');
}

/** What makes WeChat Pay take the notification as delivered. */
export function success(xml: boolean): Reply {
  return xml ? xmlReply(200, 'SUCCESS', 'OK') : { status: 204, headers: {} };
}

/**
 * What makes WeChat Pay come again. The status is the same for v2, so that a refusal is never a 2xx.
 *
 * @param message a few words of our own: nothing of the error, nothing of the request
 */
export function failure(status: number, message: string, xml: boolean): Reply {
  if (xml) return xmlReply(status, 'FAIL', message);
  return jsonReply(status, JSON.stringify({ code: 'FAIL', message }));
}

/** @param body JSON text */
export function jsonReply(status: number, body: string): Reply {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body };
}

/** Notifications are posted; a browser that looks at the address is told so. */
export function notPost(): Reply {
  const { status, headers, body } = failure(405, 'notifications are posted', false);
  return { status, headers: { ...headers, Allow: 'POST' }, body: body ?? '' };
}

/** The texts are constants of ours: nothing in them ends a CDATA section. */
function xmlReply(status: number, code: 'SUCCESS' | 'FAIL', message: string): Reply {
  const body = `<xml><return_code><![CDATA[${code}]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`;
  return { status, headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body };
}
