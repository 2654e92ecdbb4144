/**
 * Decodes base64 as tools write it: of either alphabet, with or without padding, with line breaks, or in quotes. Each form
 * has only one interpretation.
 *
 * @returns `undefined` if the text is empty or is not base64
 */
export function anyBase64(text: string): Buffer | undefined {
  const plain = text.replace(/[\s"'\\\uFEFF]+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(plain)) return undefined;
  const digits = plain.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Buffer.from(digits, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === digits ? bytes : undefined;
}
