import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Settings } from './settings.ts';
import { SETTINGS, ShopModule } from './shop.module.ts';

// rawBody: the controller of notifications needs it.
const app = await NestFactory.create(ShopModule, { rawBody: true, logger: ['error', 'warn'] });
const { port } = app.get<Settings>(SETTINGS);
await app.listen(port);
console.log(`listening on http://127.0.0.1:${port}`);
