/** A white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
);
const TEXT = Buffer.from('sandbox\r\n');

/** An example file of the documented type: an image, a PDF or data. */
export function fileOf(media: string): { type: string; bytes: Buffer } {
  if (media === 'image/*') return { type: 'image/png', bytes: PNG };
  if (media === 'application/pdf') return { type: media, bytes: PDF };
  return { type: 'application/octet-stream', bytes: TEXT };
}
