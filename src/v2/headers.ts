/** The default headers of every call of v2. */
export const V2_HEADERS = {
  Accept: 'text/xml, text/plain, application/x-gzip',
  'Content-Type': 'text/xml; charset=utf-8',
};
