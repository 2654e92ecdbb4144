import { describe, expect, it } from 'vitest';
import { emitTypes } from '../../../../codegen/emit/types.ts';
import { parseDocs } from '../../../../codegen/parse/docs.ts';
import { planTypes } from '../../../../codegen/plan/plan.ts';
import { printAnswers } from '../../../../codegen/table/answers.ts';

/** A page of an event with these rows in the body of its answer. */
function modelOf(rows: readonly string[], before: readonly string[] = []) {
  const text = `# Test {#post}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| headers {data-required} | object
| Content-Type {data-required data-indent=1} | string
| body {data-required} | object
| event_type {data-required data-indent=1} | string | \`A.B\` 枚举值

{.im-table #request}

| 应答规范 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${[...before, '| body | object', ...rows].join('\n')}

{.im-table #response}
`;
  return parseDocs([{ file: 'webhook/v3/A.B.md', text }]);
}
const typesOf = (model: ReturnType<typeof modelOf>) =>
  emitTypes(planTypes(model)).find(({ file }) => file === 'event-answers.ts')?.text ?? '';

const VERDICT = [
  '| code {data-indent=1} | string | `SUCCESS` \\| `FAIL` 枚举值之一',
  '| message {data-indent=1} | string',
];

describe('the answer to an event', () => {
  it('is nothing but the verdict, and then is not written', () => {
    expect(printAnswers(modelOf(VERDICT))).not.toContain('A.B');
    expect(typesOf(modelOf(VERDICT))).not.toContain('A.B');
  });

  it('has data: its types, with documented values only, and what is checked', () => {
    const rows = [
      ...VERDICT,
      '| total {data-required data-indent=1} | integer | 金额',
      '| info {data-indent=1} | object',
      '| state {data-required data-indent=2} | string | `ON` \\| `OFF` 枚举值之一',
    ];
    const header = ['| headers | object', '| Authorization {data-required data-indent=1} | string'];
    const model = modelOf(rows, header);
    expect(typesOf(model)).toContain(`export interface V3ABEventAnswer {
  code?: 'SUCCESS' | 'FAIL';
  message?: string;
  /** 金额 */
  total: number;
  info?: {
    state: 'ON' | 'OFF';
  };
}`);
    expect(typesOf(model)).toContain("'A.B': V3ABEventAnswer;");
    const fields = {
      code: { type: 'string', values: ['SUCCESS', 'FAIL'] },
      message: { type: 'string' },
      total: { type: 'integer', required: true },
      info: {
        type: 'object',
        fields: { state: { type: 'string', required: true, values: ['ON', 'OFF'] } },
      },
    };
    expect(printAnswers(model)).toContain(`"A.B": ${JSON.stringify({ fields, signed: true })},`);
    expect(printAnswers(modelOf(rows))).toContain(`"A.B": ${JSON.stringify({ fields })},`);
  });

  it.each(['| list {data-indent=1} | string[]', '| sum_$n {data-indent=1} | integer'])(
    'is not made of what the check does not know: %s',
    (row) => {
      expect(() => printAnswers(modelOf([row]))).toThrow('v3/A.B: ');
    },
  );
});
