import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../src/bill/fetch/source.ts';

const wechat = new URL('https://api.mch.weixin.qq.com/v3/bill/tradebill?bill_date=2026-11-20');
const local = new URL('http://127.0.0.1:8080/v3/bill/tradebill');
const file = '/v3/billdownload/file?token=a%2Fb-_~&tartype=gzip';
const there = { path: 'v3/billdownload/file', query: 'token=a%2Fb-_~&tartype=gzip' };

describe('sourceOf', () => {
  it('asks the host of WeChat Pay that the URL names', () => {
    for (const host of ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'apihk.mch.weixin.qq.com']) {
      expect(sourceOf(`https://${host}${file}`, wechat)).toEqual({ ...there, base_uri: `https://${host}/` });
    }
  });

  it('stays at a gateway or simulator', () => {
    expect(sourceOf(`http://127.0.0.1:8080${file}`, local)).toEqual({
      ...there,
      base_uri: 'http://127.0.0.1:8080/',
    });
    expect(sourceOf(`https://api.mch.weixin.qq.com${file}`, local)).toEqual(there);
  });

  it('refuses every other host, and what is no URL', () => {
    const urls = [
      'https://evil.example/v3/billdownload/file?token=1',
      'https://mch.weixin.qq.com.evil.example/x',
      'https://api.mch.weixin.qq.com.evil.example/x',
      'https://api.mch.weixin.qq.com@evil.example/x',
      'https://user:secret@api.mch.weixin.qq.com/x',
      'https://evilmch.weixin.qq.com/x',
      'https://pay.weixin.qq.com/x',
      'https://api.mch.weixin.qq.com:8443/x',
      'http://api.mch.weixin.qq.com/x',
      'http://127.0.0.1:8081/x',
      'https://127.0.0.1:8080/x',
      'http://localhost:8080/x',
      'file:///etc/passwd',
      '/v3/billdownload/file?token=1',
      '',
      undefined,
      null,
      7,
    ];
    for (const url of urls) {
      expect(sourceOf(url, wechat), String(url)).toBeUndefined();
      expect(sourceOf(url, local), String(url)).toBeUndefined();
    }
  });
});
