/** A request as it comes to a gateway. */
interface GatewayRequest {
  method?: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

type Event = Record<string, unknown>;
type Make = (request: GatewayRequest, encoded: boolean) => unknown;

const lower = (headers: GatewayRequest['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const lists = (headers: GatewayRequest['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
const bodyOf = ({ body }: GatewayRequest, encoded: boolean) => ({
  body: encoded ? Buffer.from(body).toString('base64') : body,
  isBase64Encoded: encoded,
});

const awsV1: Make = (request, encoded): Event => ({
  resource: '/notify',
  path: '/notify',
  httpMethod: request.method ?? 'POST',
  headers: request.headers,
  multiValueHeaders: lists(request.headers),
  queryStringParameters: null,
  multiValueQueryStringParameters: null,
  pathParameters: null,
  stageVariables: null,
  requestContext: { resourcePath: '/notify', httpMethod: request.method ?? 'POST', stage: 'prod' },
  ...bodyOf(request, encoded),
});

const awsV2: Make = (request, encoded): Event => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/notify',
  rawQueryString: '',
  headers: lower(request.headers),
  requestContext: { http: { method: request.method ?? 'POST', path: '/notify', protocol: 'HTTP/1.1' } },
  ...bodyOf(request, encoded),
});

const alb: Make = (request, encoded): Event => ({
  requestContext: { elb: { targetGroupArn: 'arn:aws:elasticloadbalancing:test' } },
  httpMethod: request.method ?? 'POST',
  path: '/notify',
  queryStringParameters: {},
  headers: lower(request.headers),
  ...bodyOf(request, encoded),
});

const albLists: Make = (request, encoded): Event => ({
  requestContext: { elb: { targetGroupArn: 'arn:aws:elasticloadbalancing:test' } },
  httpMethod: request.method ?? 'POST',
  path: '/notify',
  multiValueQueryStringParameters: {},
  multiValueHeaders: lists(lower(request.headers)),
  ...bodyOf(request, encoded),
});

const scfGateway: Make = (request, encoded): Event => ({
  requestContext: {
    serviceId: 'service-1',
    path: '/notify',
    httpMethod: request.method ?? 'POST',
    stage: 'release',
  },
  headers: request.headers,
  headerParameters: {},
  pathParameters: {},
  queryString: {},
  queryStringParameters: {},
  stageVariables: { stage: 'release' },
  path: '/notify',
  httpMethod: request.method ?? 'POST',
  ...bodyOf(request, encoded),
  isBase64Encoded: String(encoded),
});

/** It has no flag: what it hands over is text. */
const scfUrl: Make = (request): Event => ({
  body: request.body,
  headers: lower(request.headers),
  httpMethod: request.method ?? 'POST',
  path: '/notify',
  queryString: {},
});

const fc: Make = (request, encoded): Event => ({
  version: 'v1',
  rawPath: '/notify',
  headers: request.headers,
  queryParameters: {},
  requestContext: {
    domainPrefix: 'notify',
    http: { method: request.method ?? 'POST', path: '/notify', protocol: 'HTTP/1.1' },
    requestId: '1-64f6cd87',
  },
  ...bodyOf(request, encoded),
});

/** Each gateway, and what it makes of a request. */
export const GATEWAYS: readonly (readonly [string, Make])[] = [
  ['AWS REST API (v1)', awsV1],
  ['AWS HTTP API (v2), or a function URL', awsV2],
  ['AWS ALB', alb],
  ['AWS ALB with lists of headers', albLists],
  ['Tencent SCF behind an API gateway', scfGateway],
  ['Tencent SCF function URL', scfUrl],
  ['Alibaba FC, as bytes', (request, encoded) => Buffer.from(JSON.stringify(fc(request, encoded)))],
  ['Alibaba FC, as text', (request, encoded) => JSON.stringify(fc(request, encoded))],
  ['Alibaba FC, parsed', fc],
];
