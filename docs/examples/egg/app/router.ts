import type { Application } from 'egg';

export default ({ router, controller }: Application): void => {
  router.post('/notify', controller.shop.notify);
  router.post('/orders', controller.shop.order);
  router.get('/orders/:out_trade_no', controller.shop.find);
  router.post('/refunds', controller.shop.refund);
  router.get('/refunds/:out_refund_no', controller.shop.findRefund);
};
