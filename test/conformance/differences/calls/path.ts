import { NEVER_SEGMENTS } from '../../../../src/chain/words.ts';
import { isExact, isOtherFloat } from '../../forms.ts';
import { type Difference, REFUSED } from '../../judge.ts';
import type { Vector } from '../../vectors.ts';

/** What a path was asked for with. */
export interface Asked {
  /** As it stands before its variables are filled. */
  template: string;
  options: Record<string, unknown>;
  /** The names that were read as properties. */
  names?: readonly string[];
  baseUri?: string;
}

const VARIABLE = /\{([^}]*)\}/g;
const variablesIn = ({ template }: Asked) =>
  Array.from(template.matchAll(VARIABLE), ([, name = '']) => name.trim());
const givenAs = ({ options }: Asked, name: string): unknown =>
  (Object.hasOwn(options, name) ? options[name] : undefined) ?? undefined;
const hasPlainValues = (asked: Asked) =>
  variablesIn(asked).every((name) => isExact(givenAs(asked, name) ?? ''));

/** The path itself: filled, without `v2/` and without a query. */
function pathOf(asked: Asked): string {
  const filled = asked.template.replace(VARIABLE, (_, name: string) =>
    encodeURIComponent(String(givenAs(asked, name.trim()) ?? '')),
  );
  return filled.replace(/^v2\//i, '').replace(/[?#].*$/s, '');
}

const isProperty = (name: string) =>
  name in Object.prototype ||
  NEVER_SEGMENTS.has(name) ||
  (/^(chain|(get|post|put|patch|delete)(Async)?)$/.test(name) && name !== 'delete');

function isBaseUri(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username + url.password === '';
}

/** Paths that could be read as another than the one that is written, and templates that are no plain ones. */
export function pathDifferences(ask: (vector: Vector, args: readonly unknown[]) => Asked): Difference[] {
  const refused = (rule: string, test: (asked: Asked) => boolean, code = /PATH_/): Difference => ({
    rule,
    matches: (vector, args) => test(ask(vector, args)),
    ours: 'refused',
    code,
  });
  return [
    refused(
      'Names that JavaScript reads on any object are no pieces: chain() takes them.',
      ({ names = [] }) => names.some(isProperty),
      /^TypeError/,
    ),
    refused(
      'base_uri is an absolute URL of http or https, without a password.',
      ({ baseUri }) => baseUri !== undefined && !isBaseUri(baseUri),
      /REQUEST_INVALID/,
    ),
    refused(
      'Templates are those of RFC 6570, level 1: operators, lists, prefixes and {} are refused.',
      (asked) => variablesIn(asked).some((name) => /^$|^[+#./;?&=,!@|]|,|\*$|:\d+$/.test(name)),
    ),
    refused('A brace without its partner is refused.', ({ template }) =>
      /[{}]/.test(template.replace(VARIABLE, '')),
    ),
    refused('A path value that is missing is refused; PHP leaves it out.', (asked) =>
      variablesIn(asked).some((name) => name !== 'empty' && givenAs(asked, name) === undefined),
    ),
    {
      rule: 'A path value is text or a whole number with its digits: a list, a map, a fraction, a boolean and bytes are refused.',
      matches: (vector, args) => {
        const isFloat = (name: string) => isOtherFloat(givenAs(ask(vector, vector.args), name));
        const asked = ask(vector, args);
        return variablesIn(asked).some(isFloat) || !hasPlainValues(asked);
      },
      ours: (vector, args) => {
        const asked = ask(vector, args);
        const url = `https://api.mch.weixin.qq.com/${pathOf(asked)}`;
        return hasPlainValues(asked) ? { url, body: '' } : REFUSED;
      },
      code: /PATH_/,
    },
    refused("'.' and '..' as a path value are refused.", (asked) =>
      variablesIn(asked).some((name) => /^\.{1,2}$/.test(String(givenAs(asked, name)))),
    ),
    refused('Dot segments are refused: they change the path that is called.', (asked) =>
      /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(pathOf(asked)),
    ),
    refused("A '#' is refused: nothing after it is sent.", ({ template }) => template.includes('#')),
    refused('Another scheme, another host and an empty path are refused: the host is base_uri.', (asked) =>
      /^$|^[/\\]{2}|^[a-z][a-z0-9+.-]*:/i.test(pathOf(asked)),
    ),
  ];
}
