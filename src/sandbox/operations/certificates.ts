import { X509Certificate } from 'node:crypto';
import { AesGcm } from '../../crypto/aes-gcm.ts';
import { Formatter } from '../../wire/formatter.ts';
import { paramError, success } from '../exchange.ts';
import { apiv3Key, platformCert, platformSerial } from '../keys.ts';
import type { Operation } from '../router.ts';
import { rfc3339 } from '../time.ts';

const { validFrom, validTo } = new X509Certificate(platformCert);
const effective_time = rfc3339(new Date(validFrom));
const expire_time = rfc3339(new Date(validTo));
const ASSOCIATED_DATA = 'certificate';

export const certificates: Operation = {
  method: 'GET',
  path: 'v3/certificates',
  handle: ({ request }) => {
    const type = request.query.get('algorithm_type') ?? 'RSA';
    if (!['RSA', 'ALL'].includes(type)) return paramError('/algorithm_type', type, 'RSA or ALL', 'query');
    const nonce = Formatter.nonce(12);
    return success({
      data: [
        {
          serial_no: platformSerial,
          effective_time,
          expire_time,
          encrypt_certificate: {
            algorithm: 'AEAD_AES_256_GCM',
            nonce,
            associated_data: ASSOCIATED_DATA,
            ciphertext: AesGcm.encrypt(platformCert, apiv3Key, nonce, ASSOCIATED_DATA),
          },
        },
      ],
    });
  },
};
