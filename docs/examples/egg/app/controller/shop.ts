import { Controller } from 'egg';
import { notify, shop } from '../../lib/open.ts';

export default class ShopController extends Controller {
  /** Needs the raw body, which the body parser of Egg keeps as ctx.request.rawBody: WeChat Pay signs it. */
  async notify(): Promise<void> {
    await notify(this.ctx);
  }

  async order(): Promise<void> {
    this.ctx.body = await shop.order(this.ctx.request.body);
    this.ctx.status = 201;
  }

  async find(): Promise<void> {
    const { out_trade_no } = this.ctx.params ?? {};
    this.ctx.body = await shop.find(out_trade_no);
  }

  async refund(): Promise<void> {
    shop.checkStaff(this.ctx.get('authorization'));
    this.ctx.body = await shop.refund(this.ctx.request.body);
    this.ctx.status = 202;
  }

  async findRefund(): Promise<void> {
    shop.checkStaff(this.ctx.get('authorization'));
    const { out_refund_no } = this.ctx.params ?? {};
    this.ctx.body = await shop.findRefund(out_refund_no);
  }
}
