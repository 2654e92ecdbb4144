import { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import type { Io } from './shared/input/io.ts';
import { describeError, type ErrorDocument, errorText } from './shared/output/describe-error.ts';
import { EXIT, exitCodeOf } from './shared/output/exit-code.ts';
import type { Outcome } from './shared/output/outcome.ts';
import { plain, plainJson } from './shared/output/plain.ts';
import { coloured } from './shared/output/style.ts';

/**
 * Runs the whole command: parses the arguments, runs the subcommand and prints its result.
 *
 * @param argv the arguments after the command name
 * @returns the exit code: 0 success, 1 refused or a check failed, 2 wrong usage or configuration, 3 outcome unknown
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const isJson = asksForJson(argv);
  let exitCode: number = EXIT.ok;
  let help = '';
  const program = createProgram({
    io,
    print: async (outcome) => {
      exitCode = outcome.ok ? EXIT.ok : EXIT.failed;
      print(outcome, io, isJson);
      await outcome.hold?.();
    },
    writeHelp: (text) => {
      help += text;
    },
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      printError(describeError(error), io, isJson);
      return exitCodeOf(error);
    }
    if (error.exitCode === 0) {
      io.stdout.write(help);
      return EXIT.ok;
    }
    const isHelp = error.code === 'commander.help';
    if (isHelp && !isJson) io.stderr.write(help);
    else
      printError({ code: 'USAGE', message: isHelp ? 'a command is missing' : messageOf(error) }, io, isJson);
    return EXIT.usage;
  }
}

/** Read before the arguments are parsed, because a parse error must be printed in the same format. */
function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).includes('--json');
}

function messageOf({ message }: CommanderError): string {
  return `${message.replace(/^error: /, '')}; see --help`;
}

function print({ document, text, note }: Outcome, io: Io, isJson: boolean): void {
  const { stdout, stderr } = io;
  if (isJson) return void stdout.write(`${plainJson(document)}\n`);
  if (note !== undefined) stderr.write(`${note}\n`);
  if (typeof text !== 'string') stdout.write(text);
  else if (text !== '') stdout.write(`${coloured(text, io)}\n`);
}

function printError(error: ErrorDocument, { stderr }: Io, isJson: boolean): void {
  stderr.write(isJson ? `${plainJson({ error })}\n` : `wxpay: ${plain(errorText(error))}\n`);
}
