import { RequestError } from '../../../errors/index.ts';
import { type Documented, documentedOperations } from './documented.ts';

/**
 * Finds the operation with that path. Its variables may have any name, or be replaced by values.
 *
 * @throws RequestError `PATH_INVALID`
 */
export function findOperation(path: string, verb: string): Documented {
  const all = documentedOperations();
  const ofPath = all.filter((operation) => operation.path === path);
  const candidates = ofPath.length > 0 ? ofPath : all.filter((operation) => patternOf(operation).test(path));
  const found = candidates.find(({ method }) => method === verb);
  if (found) return found;
  const methods = candidates.map(({ method }) => method.toUpperCase()).join(', ');
  throw new RequestError(
    'PATH_INVALID',
    methods === ''
      ? `No documented operation has the path ${path}. Search with \`wxpay ops\` and a word of its path or title`
      : `${path} is documented only with ${methods}`,
    { field: methods === '' ? 'path' : 'method' },
  );
}

function patternOf({ path }: Documented): RegExp {
  const pieces = path.split('/').map((piece) => {
    return piece.startsWith('{') ? '[^/]+' : piece.replace(/[^\w-]/g, '\\$&');
  });
  return new RegExp(`^${pieces.join('/')}$`);
}
