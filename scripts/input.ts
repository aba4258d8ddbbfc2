import { readFileSync } from 'node:fs';

/** Text of a file, or of standard input when none is named; a file that cannot be read ends the command, exit code 2. */
export function readInput(file: string | null | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    console.error(`cannot read ${file ?? 'standard input'}: ${(error as Error).message}`);
    process.exit(2);
  }
}
