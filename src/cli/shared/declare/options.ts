import { type Command, InvalidArgumentError } from 'commander';

/** Where the credentials of a command come from. */
export interface CredentialOptions {
  readonly config?: string;
  readonly sandbox?: true;
}

export function withJson(command: Command): Command {
  return command.option(
    '--json',
    'print one JSON document; print errors to standard error as { "error": … }',
  );
}

export function withCredentials(command: Command): Command {
  return command
    .option('--config <file>', 'read credentials from this .json or .mjs file, and ignore the environment')
    .option('--sandbox', 'start a simulator for this one command, and use its test keys');
}

/** For options that may be given more than once. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

export function positiveInteger(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a positive whole number');
}
