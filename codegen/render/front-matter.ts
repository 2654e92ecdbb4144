import { stringify } from 'yaml';
import type { Event, Lifecycle, Origin, Page } from '../model/model.ts';

/** The front matter of an operation page. If there are several operations, each has its own map below its method. */
export function pageFrontMatter({ title, contributed, operations }: Page): string {
  const [first, ...more] = operations;
  if (first && more.length === 0) return frontMatter(title, contributed, ownOf(first));
  const told = operations
    .map((operation) => [operation.method, ownOf(operation)] as const)
    .filter(([, own]) => Object.keys(own).length > 0);
  return frontMatter(title, contributed, told.length === 0 ? {} : { operations: Object.fromEntries(told) });
}

export function eventFrontMatter(event: Event): string {
  return frontMatter(event.title, event.contributed, ownOf(event));
}

function ownOf({ lifecycle, origin }: { lifecycle?: Lifecycle; origin: Origin }): object {
  const { official, corrections, removed } = origin;
  return {
    ...lifecycleOf(lifecycle),
    ...(official.length === 0 ? {} : { official }),
    ...(Object.keys(corrections).length === 0 ? {} : { corrections }),
    ...(Object.keys(removed).length === 0 ? {} : { removed }),
  };
}

function frontMatter(title: string, contributed: boolean, more: object): string {
  const data = { title, ...(contributed ? { origin: 'contributed' } : {}), ...more };
  return `---\n${stringify(data, { lineWidth: 0 })}---\n`;
}

function lifecycleOf(lifecycle: Lifecycle | undefined): object {
  if (!lifecycle) return {};
  const { state, since, successors } = lifecycle;
  return {
    lifecycle: {
      state,
      ...(since === undefined ? {} : { since }),
      ...(successors.length === 0 ? {} : { successors }),
    },
  };
}
