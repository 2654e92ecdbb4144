import java.io.FileInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Orders, signed and verified by hand: what the configuration that `wxpay sandbox --print java` prints is good for. */
public class Order {
  static final String PATH = "/v3/pay/transactions/native";

  static String env(String name) {
    return System.getenv(name);
  }

  static byte[] der(String variable) throws Exception {
    String pem = Files.readString(Path.of(env(variable)));
    return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
  }

  public static void main(String[] arguments) throws Exception {
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream ca = new FileInputStream(env("CA"))) {
      trusted.setCertificateEntry("sandbox", CertificateFactory.getInstance("X.509").generateCertificate(ca));
    }
    TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, managers.getTrustManagers(), null);

    String body =
        "{\"mchid\":\"" + env("MCHID") + "\",\"appid\":\"wx1234567890abcdef\",\"description\":\"一杯茶\","
            + "\"out_trade_no\":\"java-0001\",\"notify_url\":\"https://shop.example.com/notify\","
            + "\"amount\":{\"total\":100}}";
    long time = System.currentTimeMillis() / 1000;
    String nonce = UUID.randomUUID().toString().replace("-", "");
    Signature signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(rsa.generatePrivate(new PKCS8EncodedKeySpec(der("PRIVATE_KEY"))));
    String message = "POST\n" + PATH + "\n" + time + "\n" + nonce + "\n" + body + "\n";
    signer.update(message.getBytes(StandardCharsets.UTF_8));
    String authorization =
        String.format(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%d\",serial_no=\"%s\",signature=\"%s\"",
            env("MCHID"), nonce, time, env("SERIAL"), Base64.getEncoder().encodeToString(signer.sign()));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(env("BASE_URI").replaceAll("/$", "") + PATH))
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response =
        HttpClient.newBuilder().sslContext(tls).build().send(request, HttpResponse.BodyHandlers.ofString());

    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(rsa.generatePublic(new X509EncodedKeySpec(der("PUBLIC_KEY"))));
    String signed =
        header(response, "Wechatpay-Timestamp") + "\n" + header(response, "Wechatpay-Nonce") + "\n" + response.body() + "\n";
    verifier.update(signed.getBytes(StandardCharsets.UTF_8));
    boolean verified =
        verifier.verify(Base64.getDecoder().decode(header(response, "Wechatpay-Signature")))
            && header(response, "Wechatpay-Serial").equals(env("PUBLIC_KEY_ID"));
    System.out.println((verified ? "verified " : "forged ") + response.body());
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }
}
