import { type Command, InvalidArgumentError } from 'commander';

/** Where the credentials of a command come from. */
export interface CredentialOptions {
  readonly config?: string;
  readonly sandbox?: true;
}

export function withJson(command: Command): Command {
  return command.option('--json', 'print one JSON document; errors as { "error": … } on standard error');
}

export function withCredentials(command: Command): Command {
  return command
    .option('--config <file>', 'credentials from this .json or .mjs file, and nothing from the environment')
    .option('--sandbox', 'use a simulator that is started for this one command, and its test keys');
}

/** For options that may be given more than once. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

export function positiveInteger(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give a whole number above zero');
}
