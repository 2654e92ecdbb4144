import type { Payload } from '../../model/model.ts';
import type { Block } from '../markdown/markdown.ts';

/**
 * The numbered notes below the request table of an event: `1. … **trade_scene=PARKING** {#PARKING}`. Their bold words
 * name the fields of one payload, and a quoted one is the value of the field before it; all other words are prose.
 */
export function readPayloads(blocks: readonly Block[]): Payload[] {
  const payloads: Payload[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !/^\d+\. /.test(block.text)) continue;
    const fields = readFields(block.text);
    const anchor = block.attributes['id'];
    if (fields.length > 0) payloads.push(anchor === undefined ? { fields } : { anchor, fields });
  }
  return payloads;
}

function readFields(text: string): Payload['fields'] {
  const fields: Payload['fields'] = [];
  for (const [, open, bold = ''] of text.matchAll(/(["“]?)\*\*([^*]+)\*\*/g)) {
    const last = fields.at(-1);
    if (open && last) {
      last.value = bold;
      continue;
    }
    for (const word of bold.split(/[\s、]|及/).filter(Boolean)) {
      const [name = '', value] = word.split('=');
      if (/^[A-Za-z_]\w*$/.test(name)) fields.push(value === undefined ? { name } : { name, value });
    }
  }
  return fields;
}
