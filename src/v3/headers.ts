/** The default headers of every call of v3. */
export const V3_HEADERS = {
  Accept: 'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
  'Content-Type': 'application/json; charset=utf-8',
};
