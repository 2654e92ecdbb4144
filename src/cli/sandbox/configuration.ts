import type { SandboxConfig } from '../../sandbox/index.ts';
import type { KeyFiles } from './key-files.ts';

/** The languages with an SDK that `--print` can configure. */
export const LANGUAGES = ['php', 'go', 'java', 'python'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What every configuration contains. */
export interface Values {
  readonly config: Pick<SandboxConfig, 'mchid' | 'serial' | 'apiv3Key' | 'base_uri'>;
  readonly publicKeyId: string;
  readonly files: KeyFiles;
}

/** The source text, in the language, that makes a client of its SDK which calls the simulator. */
export function configurationText(language: Language, values: Values): string {
  return TEXTS[language](values);
}

const NOTICE =
  'FOR TESTS ONLY: the keys of the wechatpay-chain simulator are public. No real system may trust them.';

/** Go, Java and Python read what JSON writes. */
const quoted = (text: string): string => JSON.stringify(text);
const quotedPhp = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const TEXTS: Readonly<Record<Language, (values: Values) => string>> = {
  php: ({ config, publicKeyId, files }) => `<?php
// ${NOTICE}
// composer require wechatpay/wechatpay
require_once 'vendor/autoload.php';

use WeChatPay\\Builder;
use WeChatPay\\Crypto\\Rsa;

$mchid = ${quotedPhp(config.mchid)};
$apiv3Key = ${quotedPhp(config.apiv3Key)};
$instance = Builder::factory([
    'base_uri' => ${quotedPhp(config.base_uri)},
    'verify' => ${quotedPhp(files.ca)},
    'mchid' => $mchid,
    'serial' => ${quotedPhp(config.serial)},
    'privateKey' => Rsa::from(${quotedPhp(`file://${files.privateKey}`)}, Rsa::KEY_TYPE_PRIVATE),
    'certs' => [
        ${quotedPhp(publicKeyId)} => Rsa::from(${quotedPhp(`file://${files.publicKey}`)}, Rsa::KEY_TYPE_PUBLIC),
    ],
]);`,

  go: ({ config, publicKeyId, files }) => `// ${NOTICE}
// go get github.com/wechatpay-apiv3/wechatpay-go
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"os"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

const (
	mchID    = ${quoted(config.mchid)}
	apiv3Key = ${quoted(config.apiv3Key)}
)

// toSandbox sends requests to the simulator: the SDK has the address of WeChat Pay built in.
type toSandbox struct{ http.RoundTripper }

func (t toSandbox) RoundTrip(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	request.URL.Host, request.Host = ${quoted(new URL(config.base_uri).host)}, ""
	return t.RoundTripper.RoundTrip(request)
}

func newSandboxClient(ctx context.Context) (*core.Client, error) {
	privateKey, err := utils.LoadPrivateKeyWithPath(${quoted(files.privateKey)})
	if err != nil {
		return nil, err
	}
	publicKey, err := utils.LoadPublicKeyWithPath(${quoted(files.publicKey)})
	if err != nil {
		return nil, err
	}
	ca, err := os.ReadFile(${quoted(files.ca)})
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}
	return core.NewClient(
		ctx,
		option.WithWechatPayPublicKeyAuthCipher(
			mchID,
			${quoted(config.serial)},
			privateKey,
			${quoted(publicKeyId)},
			publicKey,
		),
		option.WithHTTPClient(&http.Client{Transport: toSandbox{transport}}),
	)
}`,

  java: ({ config, publicKeyId, files }) => {
    const { hostname, port } = new URL(config.base_uri);
    return `// ${NOTICE}
// com.github.wechatpay-apiv3:wechatpay-java
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.http.HttpClient;
import java.io.FileInputStream;
import java.io.InputStream;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

final class Sandbox {
  static final String MCHID = ${quoted(config.mchid)};

  static final RSAPublicKeyConfig CONFIG =
      new RSAPublicKeyConfig.Builder()
          .merchantId(MCHID)
          .merchantSerialNumber(${quoted(config.serial)})
          .privateKeyFromPath(${quoted(files.privateKey)})
          .publicKeyFromPath(${quoted(files.publicKey)})
          .publicKeyId(${quoted(publicKeyId)})
          .apiV3Key(${quoted(config.apiv3Key)})
          .build();

  /** Pass it to the builder of a service: new NativePayService.Builder().httpClient(Sandbox.httpClient()).build() */
  static HttpClient httpClient() throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream ca = new FileInputStream(${quoted(files.ca)})) {
      trusted.setCertificateEntry("sandbox", CertificateFactory.getInstance("X.509").generateCertificate(ca));
    }
    TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, managers.getTrustManagers(), null);
    OkHttpClient toSandbox =
        new OkHttpClient.Builder()
            .sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) managers.getTrustManagers()[0])
            // The SDK has the address of WeChat Pay built in.
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain
                            .request()
                            .newBuilder()
                            .url(chain.request().url().newBuilder().host(${quoted(hostname)}).port(${port || '443'}).build())
                            .build()))
            .build();
    return new DefaultHttpClientBuilder().config(CONFIG).okHttpClient(toSandbox).build();
  }
}`;
  },

  python: ({ config, publicKeyId, files }) => `# ${NOTICE}
# pip install wechatpayv3
import os

from wechatpayv3 import WeChatPay, WeChatPayType

os.environ["REQUESTS_CA_BUNDLE"] = ${quoted(files.ca)}
MCHID = ${quoted(config.mchid)}
with open(${quoted(files.privateKey)}) as file:
    private_key = file.read()
with open(${quoted(files.publicKey)}) as file:
    public_key = file.read()

wxpay = WeChatPay(
    wechatpay_type=WeChatPayType.NATIVE,
    mchid=MCHID,
    private_key=private_key,
    cert_serial_no=${quoted(config.serial)},
    apiv3_key=${quoted(config.apiv3Key)},
    appid="wx1234567890abcdef",
    public_key=public_key,
    public_key_id=${quoted(publicKeyId)},
)
# The SDK has the address of WeChat Pay built in.
wxpay._core._gate_way = ${quoted(config.base_uri.replace(/\/$/, ''))}`,
};
