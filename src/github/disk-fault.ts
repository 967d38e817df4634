import { UserError } from "../bench/user-error.ts";

/** What a system call says is wrong with a file; undefined where an error is none of its. */
export function diskFault(file: string, error: unknown): UserError | undefined {
  const code = error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : "";
  return /^E[A-Z]+$/.test(code)
    ? new UserError(`${file}: cannot be written (${code}); make room or mend the permissions`)
    : undefined;
}

export function cannotWrite(file: string): (error: unknown) => never {
  return (error) => {
    throw diskFault(file, error) ?? error;
  };
}
