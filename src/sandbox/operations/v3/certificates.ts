import { X509Certificate } from 'node:crypto';
import { AesGcm } from '../../../crypto/aes-gcm.ts';
import { rfc3339 } from '../../../wire/beijing.ts';
import { Formatter } from '../../../wire/formatter.ts';
import { failure, paramError, success } from '../../http/exchange/exchange.ts';
import { apiv3Key } from '../../keys/keys.ts';
import type { PlatformPair } from '../../keys/platform.ts';
import type { Operation } from '../../route/v3.ts';

const ASSOCIATED_DATA = 'certificate';
const NONE = '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥';

export const certificates: Operation = {
  method: 'GET',
  path: 'v3/certificates',
  handle: ({ request, store }) => {
    const type = request.query.get('algorithm_type') ?? 'RSA';
    if (!['RSA', 'ALL'].includes(type)) return paramError('/algorithm_type', type, 'RSA or ALL', 'query');
    const { certificates } = store.platform;
    if (certificates.length === 0) return failure(404, 'RESOURCE_NOT_EXISTS', NONE);
    return success({ data: certificates.map(view) });
  },
};

function view({ serial, pem }: PlatformPair): object {
  const { validFrom, validTo } = new X509Certificate(pem);
  const nonce = Formatter.nonce(12);
  return {
    serial_no: serial,
    effective_time: rfc3339(new Date(validFrom)),
    expire_time: rfc3339(new Date(validTo)),
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data: ASSOCIATED_DATA,
      ciphertext: AesGcm.encrypt(pem, apiv3Key, nonce, ASSOCIATED_DATA),
    },
  };
}

/** The same at the overseas endpoint. */
export const globalCertificates: Operation = { ...certificates, path: 'v3/global/certificates' };
