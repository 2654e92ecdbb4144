import type { Field } from '../model/model.ts';

/** What the client sends of itself in an option, so that a call need not. */
const CLIENT_GIVEN: Readonly<Record<string, readonly string[]>> = {
  headers: ['Wechatpay-Serial'],
  xml: ['nonce_str'],
};

/** The options of a call: what the client gives may be left out, and so may headers with nothing else to give. */
export function optionsOf(request: readonly Field[]): Field[] {
  return request.map((field) => {
    const isGiven = ({ name }: Field) => CLIENT_GIVEN[field.name]?.includes(name) === true;
    if (!field.children?.some(isGiven)) return field;
    const children = field.children.map((child) => (isGiven(child) ? { ...child, required: false } : child));
    const isNeeded = field.name === 'xml' || children.some(({ required }) => required);
    return { ...field, children, required: field.required && isNeeded };
  });
}
