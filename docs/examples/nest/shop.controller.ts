import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import Keyv from 'keyv';
import { type NodeHandler, Webhook } from 'wechatpay-chain/webhook';
import { refusalOf } from './errors.ts';
import { Shop } from './shop.ts';

@Catch()
class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const { status, body } = refusalOf(error);
    host.switchToHttp().getResponse<Response>().status(status).json(body);
  }
}

@Controller()
@UseFilters(RefusalFilter)
export class ShopController {
  readonly #shop: Shop;
  readonly #notify: NodeHandler;

  constructor(@Inject(Shop) shop: Shop, @Inject(Webhook) webhook: Webhook, @Inject(Keyv) books: Keyv) {
    this.#shop = shop;
    this.#notify = webhook.node(shop.notifications, { once: books });
  }

  /** Needs the raw body, which main.ts keeps: WeChat Pay signs it. */
  @Post('notify')
  async notify(@Req() req: Request, @Res() res: Response): Promise<void> {
    await this.#notify(req, res);
  }

  @Post('orders')
  order(@Body() body: unknown) {
    return this.#shop.order(body);
  }

  @Get('orders/:out_trade_no')
  find(@Param('out_trade_no') out_trade_no: string) {
    return this.#shop.find(out_trade_no);
  }

  @Post('refunds')
  @HttpCode(202)
  refund(@Headers('authorization') authorization: string | undefined, @Body() body: unknown) {
    this.#shop.checkStaff(authorization);
    return this.#shop.refund(body);
  }

  @Get('refunds/:out_refund_no')
  findRefund(
    @Headers('authorization') authorization: string | undefined,
    @Param('out_refund_no') out_refund_no: string,
  ) {
    this.#shop.checkStaff(authorization);
    return this.#shop.findRefund(out_refund_no);
  }
}
