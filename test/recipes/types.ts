import { mkdirSync, writeFileSync } from 'node:fs';
import { root, run } from '../packaging/step.ts';
import { fences, GUIDE } from '../support/documents/documents.ts';
import type { Program } from './program.ts';

/** What WeChat gives to the code of a mini program and of a page in its browser, as far as recipes use it. */
const WECHAT = `
interface Payable { timeStamp: string; nonceStr: string; package: string; signType: string; paySign: string; appId?: string }
declare const wx: {
  request(options: { url: string; method?: string; data?: object; success?(answer: { statusCode: number; data: Payable }): void; fail?(error: { errMsg: string }): void }): void;
  requestPayment(options: Payable & { success?(): void; fail?(error: { errMsg: string }): void }): void;
  canIUse(name: string): boolean;
  requestMerchantTransfer(options: { mchId: string; appId: string; package: string; success?(answer: { err_msg?: string }): void; fail?(error: { errMsg: string }): void }): void;
  navigateToMiniProgram(options: { appId: string; path: string }): void;
  openBusinessView(options: { businessType: string; extraData: object; success?(): void; fail?(error: object): void }): void;
};
declare const WeixinJSBridge: {
  invoke(name: string, parameters: object, done: (answer: { err_msg: string }) => void): void;
};
`;

/** The pieces of code of the READMEs and the guide, each of which stands for itself. */
function snippets(): { name: string; code: string }[] {
  return GUIDE.flat().flatMap((page) =>
    fences(page, 'ts').map((code, index) => ({ name: `${page.replace(/\W+/g, '-')}-${index}`, code })),
  );
}

/** Compiles the code of all recipes and of the guide against the packed declarations. The result is what the compiler says. */
export function checkTypes(folder: string, programs: readonly Program[]): string[] {
  const place = `${folder}types/`;
  mkdirSync(place);
  writeFileSync(`${place}wechat.d.ts`, WECHAT);
  for (const { name, code, browser, files } of programs) {
    writeFileSync(`${place}${name}.ts`, `${code}export {};\n`);
    mkdirSync(`${place}${name}`);
    for (const file of files.filter((one) => /\.[cm]?ts$/.test(one.name))) {
      writeFileSync(`${place}${name}/${file.name}`, file.code);
    }
    if (browser !== '') writeFileSync(`${place}${name}.browser.js`, `${browser}export {};\n`);
  }
  for (const { name, code } of snippets()) writeFileSync(`${place}${name}.ts`, `${code}export {};\n`);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2024', 'dom'],
    types: ['node'],
    strict: true,
    allowJs: true,
    checkJs: true,
    noImplicitAny: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(`${place}tsconfig.json`, JSON.stringify({ compilerOptions, include: ['.'] }));
  try {
    run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', place]);
    return [];
  } catch (error) {
    return [(error as { stdout: string }).stdout];
  }
}
