import { termOf } from '../../../parse/markdown/term.ts';

/** A clause that is an incomplete sentence. */
const HALF =
  /^(?:如果|如|若|当[^前]|在|对于|仅[对当在]|由于|因)|(?:后|(?<!超)时|前|的|过程中|为|被|由|或|和|及)$/;

/**
 * The term for the meaning of a value: the whole text, or the text without remarks in parentheses, or the text before
 * the first mark that ends it. Undefined if that is not a term.
 */
export function meaningOf(words: string): string | undefined {
  const text = words
    .replace(/[「」『』]/g, '')
    .replace(/^(?:代表|表示)(?=[\u4e00-\u9fff]{2})/, '')
    .trim()
    // `（已完成）商户入驻申请已完成`
    .replace(/^[（(]([^）)]{2,12})[）)].*$/, '$1');
  const whole = termOf(text.replace(/[；;。，,]\s*$/, ''));
  if (whole !== undefined) return whole;
  const bare = text.replace(/[(（].*$/, '').replace(/[；;。].*$/, '');
  const [beforeDash = ''] =
    /[，,]/.test(bare) || [...bare].length > 24 ? bare.split(/[-—–]+(?=[\u4e00-\u9fff])/) : [bare];
  const [clause = ''] = beforeDash.split(/[，,：:]/);
  if (clause !== beforeDash && HALF.test(clause.trim())) return undefined;
  return termOf(clause);
}
