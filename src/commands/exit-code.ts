/** What a command tells its caller. Where several hold, the order 70, 2, 1, 3, 0 decides. */
export type ExitCode = 0 | 1 | 2 | 3 | 70;

const PRECEDENCE: readonly ExitCode[] = [70, 2, 1, 3, 0];

/** The exit code that several parts of one command amount to. */
export function joinExitCodes(codes: readonly ExitCode[]): ExitCode {
  return PRECEDENCE.find((code) => codes.includes(code)) ?? 0;
}
