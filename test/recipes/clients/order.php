<?php
// Orders, signed and verified by hand: what the configuration that `wxpay sandbox --print php` prints is good for.
$path = '/v3/pay/transactions/native';
$body = json_encode([
    'mchid' => getenv('MCHID'),
    'appid' => 'wx1234567890abcdef',
    'description' => '一杯茶',
    'out_trade_no' => 'php-0001',
    'notify_url' => 'https://shop.example.com/notify',
    'amount' => ['total' => 100],
]);
$time = time();
$nonce = bin2hex(random_bytes(16));
openssl_sign("POST\n$path\n$time\n$nonce\n$body\n", $signature, file_get_contents(getenv('PRIVATE_KEY')), 'sha256');
$authorization = sprintf(
    'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%d",serial_no="%s",signature="%s"',
    getenv('MCHID'),
    $nonce,
    $time,
    getenv('SERIAL'),
    base64_encode($signature),
);
$answer = file_get_contents(rtrim(getenv('BASE_URI'), '/') . $path, false, stream_context_create([
    'http' => [
        'method' => 'POST',
        'content' => $body,
        'ignore_errors' => true,
        'header' => [
            "Authorization: $authorization",
            'Content-Type: application/json',
            'Accept: application/json',
            'User-Agent: php',
        ],
    ],
    'ssl' => ['cafile' => getenv('CA')],
]));
$headers = [];
foreach ($http_response_header as $line) {
    [$name, $value] = array_pad(explode(': ', $line, 2), 2, '');
    $headers[strtolower($name)] = $value;
}
$verified = openssl_verify(
    "{$headers['wechatpay-timestamp']}\n{$headers['wechatpay-nonce']}\n$answer\n",
    base64_decode($headers['wechatpay-signature']),
    file_get_contents(getenv('PUBLIC_KEY')),
    'sha256',
);
echo $verified === 1 && $headers['wechatpay-serial'] === getenv('PUBLIC_KEY_ID') ? 'verified ' : 'forged ', $answer;
