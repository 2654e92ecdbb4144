import type { Field } from '../model/model.ts';

/** The headers that the client sends of itself, so that a call need not. */
const CLIENT_GIVEN: readonly string[] = ['Wechatpay-Serial'];
const isGiven = ({ name }: Field) => CLIENT_GIVEN.includes(name);

/** The options of a call: what the client gives may be left out, and so may headers with nothing else to give. */
export function optionsOf(request: readonly Field[]): Field[] {
  return request.map((field) => {
    if (field.name !== 'headers' || !field.children?.some(isGiven)) return field;
    const children = field.children.map((header) =>
      isGiven(header) ? { ...header, required: false } : header,
    );
    return { ...field, children, required: field.required && children.some(({ required }) => required) };
  });
}
