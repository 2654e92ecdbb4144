/** The body of a Native order that the simulator takes. */
export const NATIVE_ORDER = {
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  description: '一杯茶',
  out_trade_no: 'tea-20261123-1',
  notify_url: 'https://shop.example.com/notify',
  amount: { total: 100 },
};
