"""Orders, signed and verified by hand: what the configuration that `wxpay sandbox --print python` prints is good for."""
import base64
import json
import os
import secrets
import ssl
import time
import urllib.request

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

PATH = "/v3/pay/transactions/native"
with open(os.environ["PRIVATE_KEY"], "rb") as file:
    private_key = serialization.load_pem_private_key(file.read(), None)
with open(os.environ["PUBLIC_KEY"], "rb") as file:
    public_key = serialization.load_pem_public_key(file.read())

body = json.dumps(
    {
        "mchid": os.environ["MCHID"],
        "appid": "wx1234567890abcdef",
        "description": "一杯茶",
        "out_trade_no": "python-0001",
        "notify_url": "https://shop.example.com/notify",
        "amount": {"total": 100},
    }
)
stamp, nonce = str(int(time.time())), secrets.token_hex(16)
message = f"POST\n{PATH}\n{stamp}\n{nonce}\n{body}\n".encode()
signature = base64.b64encode(private_key.sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()
authorization = (
    f'WECHATPAY2-SHA256-RSA2048 mchid="{os.environ["MCHID"]}",nonce_str="{nonce}",'
    f'timestamp="{stamp}",serial_no="{os.environ["SERIAL"]}",signature="{signature}"'
)
request = urllib.request.Request(
    os.environ["BASE_URI"].rstrip("/") + PATH,
    body.encode(),
    {
        "Authorization": authorization,
        "Content-Type": "application/json",
        "Accept": "application/json",
        "User-Agent": "python",
    },
)
trusted = ssl.create_default_context(cafile=os.environ["CA"])
with urllib.request.urlopen(request, context=trusted) as response:
    answer, headers = response.read(), response.headers
signed = f"{headers['Wechatpay-Timestamp']}\n{headers['Wechatpay-Nonce']}\n".encode() + answer + b"\n"
# Throws if the signature is wrong.
public_key.verify(base64.b64decode(headers["Wechatpay-Signature"]), signed, padding.PKCS1v15(), hashes.SHA256())
assert headers["Wechatpay-Serial"] == os.environ["PUBLIC_KEY_ID"]
print("verified", answer.decode())
