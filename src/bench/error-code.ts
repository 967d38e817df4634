/** The code of a fault that Node or the system names, such as `ENOSPC`; undefined where the error has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
