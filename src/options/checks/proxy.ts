import { isObject, type Kind } from '../../wire/kinds.ts';

/** The `proxy` option of axios. */
export const PROXY: Kind = {
  what: "false, or { host: '127.0.0.1', port: 8080, protocol, auth }",
  fits: (value) => value === false || (isObject(value) && isProxy(value)),
};

function isProxy({ host, hostname, port, protocol, auth }: Record<string, unknown>): boolean {
  const isNamed = [hostname, host].some((name) => typeof name === 'string' && name !== '');
  const isOptional = [host, hostname, protocol].every(
    (text) => text === undefined || typeof text === 'string',
  );
  return isNamed && isOptional && isPort(port) && (auth === undefined || isCredentials(auth));
}

function isPort(port: unknown): boolean {
  if (port === undefined) return true;
  const isDigits = typeof port === 'string' && /^\d{0,5}$/.test(port);
  const number = isDigits ? Number(port) : port;
  return Number.isInteger(number) && (number as number) >= 0 && (number as number) <= 65_535;
}

function isCredentials(auth: unknown): boolean {
  const isText = (text: unknown) => text === undefined || typeof text === 'string';
  return isObject(auth) && isText(auth['username']) && isText(auth['password']);
}
