// Orders, signed and verified by hand: what the configuration that `wxpay sandbox --print go` prints is good for.
package main

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"
)

const path = "/v3/pay/transactions/native"

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func read(variable string) []byte { return must(os.ReadFile(os.Getenv(variable))) }

func der(variable string) []byte {
	block, _ := pem.Decode(read(variable))
	return block.Bytes
}

func digest(text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return sum[:]
}

func main() {
	privateKey := must(x509.ParsePKCS8PrivateKey(der("PRIVATE_KEY"))).(*rsa.PrivateKey)
	publicKey := must(x509.ParsePKIXPublicKey(der("PUBLIC_KEY"))).(*rsa.PublicKey)
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(read("CA"))

	body := fmt.Sprintf(
		`{"mchid":"%s","appid":"wx1234567890abcdef","description":"一杯茶","out_trade_no":"go-0001",`+
			`"notify_url":"https://shop.example.com/notify","amount":{"total":100}}`,
		os.Getenv("MCHID"),
	)
	bytes := make([]byte, 16)
	must(rand.Read(bytes))
	stamp, nonce := time.Now().Unix(), hex.EncodeToString(bytes)
	message := fmt.Sprintf("POST\n%s\n%d\n%s\n%s\n", path, stamp, nonce, body)
	signature := must(rsa.SignPKCS1v15(rand.Reader, privateKey, crypto.SHA256, digest(message)))

	request := must(http.NewRequest("POST", strings.TrimSuffix(os.Getenv("BASE_URI"), "/")+path, strings.NewReader(body)))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Authorization", fmt.Sprintf(
		`WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%d",serial_no="%s",signature="%s"`,
		os.Getenv("MCHID"), nonce, stamp, os.Getenv("SERIAL"), base64.StdEncoding.EncodeToString(signature),
	))
	client := http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
	response := must(client.Do(request))
	answer := string(must(io.ReadAll(response.Body)))
	header := response.Header.Get
	signed := header("Wechatpay-Timestamp") + "\n" + header("Wechatpay-Nonce") + "\n" + answer + "\n"
	given := must(base64.StdEncoding.DecodeString(header("Wechatpay-Signature")))
	if err := rsa.VerifyPKCS1v15(publicKey, crypto.SHA256, digest(signed), given); err != nil {
		panic(err)
	}
	if header("Wechatpay-Serial") != os.Getenv("PUBLIC_KEY_ID") {
		panic("signed with another key")
	}
	fmt.Println("verified", answer)
}
