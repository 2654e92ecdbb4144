/** A real payload that does not fit openapi.json, with the reason why the documentation stands. */
export interface Misfit {
  source: 'official' | 'evidence';
  /** The operation and the side: `GET v3/certificates response`. */
  what: string;
  misfits: readonly string[];
  reason: string;
}

export const MISFITS: readonly Misfit[] = [
  {
    source: 'official',
    what: 'GET v3/certificates response',
    misfits: ['data/effective_time : unknown', 'data/expire_time : unknown'],
    reason: 'the example writes a blank behind two names; the names without it are known',
  },
  {
    source: 'evidence',
    what: 'GET v3/capital/capitallhh/areas/provinces response',
    misfits: ['total_count: string, not integer'],
    reason: 'one sample writes the number as text; the page and an SDK say integer',
  },
  {
    source: 'evidence',
    what: 'GET v3/capital/capitallhh/banks/{}/branches response',
    misfits: ['total_count: string, not integer', 'offset: string, not integer'],
    reason: 'one sample writes the numbers as text; the page and an SDK say integer',
  },
  {
    source: 'evidence',
    what: 'GET v3/marketing/busifavor/stocks/{} response',
    misfits: ['coupon_use_rule/coupon_available_time/available_week/week_day: string[], not integer[]'],
    reason: 'one sample writes the days as text; the page and three SDKs say integer[]',
  },
  {
    source: 'evidence',
    what: 'GET v3/marketing/paygiftactivity/activities/{} response',
    misfits: ['activity_base_info/background_color: COLOR020 is no known value'],
    reason: 'no documentation has this colour; enumerations in answers are open, so it is no error of types',
  },
  {
    source: 'evidence',
    what: 'GET v3/merchant-service/complaints-v2/{}/negotiation-historys response',
    misfits: ['data/complaint_media_list: object, not object[]'],
    reason: 'one of two samples shows an object; the page and an SDK say a list',
  },
  {
    source: 'evidence',
    what: 'POST v3/marketing/favor/stocks/{}/restart response',
    misfits: ['restart_time: required, and missing'],
    reason: 'the sample names it start_time; the official pages and SDKs name it restart_time',
  },
];
