import type { Field } from '../model/model.ts';

/** The fields that the client adds to an option itself, so that a call need not give them. */
const CLIENT_GIVEN: Readonly<Record<string, readonly string[]>> = {
  headers: ['Wechatpay-Serial'],
  xml: ['nonce_str'],
};

/** The options of a call. Fields that the client adds may be omitted, and so may headers without other fields. */
export function optionsOf(request: readonly Field[]): Field[] {
  return request.map((field) => {
    const isGiven = ({ name }: Field) => CLIENT_GIVEN[field.name]?.includes(name) === true;
    if (!field.children?.some(isGiven)) return field;
    const children = field.children.map((child) => (isGiven(child) ? { ...child, required: false } : child));
    const isNeeded = field.name === 'xml' || children.some(({ required }) => required);
    return { ...field, children, required: field.required && isNeeded };
  });
}
