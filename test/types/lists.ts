/** Compiled, never run: lists and waiting. */
import { expectTypeOf } from 'vitest';
import { type Instance, paginate, until } from '../../src/index.ts';

declare const instance: Instance;

const query = { begin_date: '2026-11-01', end_date: '2026-11-30' };
for await (const complaint of paginate(instance.v3.merchantService.complaintsV2, { query })) {
  expectTypeOf(complaint.complaint_id).toEqualTypeOf<string>();
  // @ts-expect-error no such field
  complaint.complaintId;
}
// @ts-expect-error the query has to be given
paginate(instance.v3.merchantService.complaintsV2, {});
for await (const row of paginate(instance.chain('v3/published/today'), {})) expectTypeOf(row).toBeUnknown();

const state = await until(async () => 'SUCCESS', { every: 5, deadline: 30 });
expectTypeOf(state).toEqualTypeOf<string | undefined>();
