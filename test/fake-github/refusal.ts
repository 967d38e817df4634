/** An answer that GitHub gives instead of what was asked for. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: { readonly [key: string]: unknown };

  constructor(status: number, message: string, details: { readonly [key: string]: unknown } = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** A 422 for a field of the request's body. */
export function unprocessable(resource: string, field: string, code: string, message = "Validation Failed"): Refusal {
  return new Refusal(422, message, { errors: [{ resource, field, code }] });
}
