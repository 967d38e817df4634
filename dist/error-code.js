// src/bench/error-code.ts
/** The code of a fault that Node or the system names, such as `ENOSPC`; undefined where the error has none. */
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

export { errorCode as t };