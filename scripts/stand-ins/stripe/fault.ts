import type Stripe from "stripe";

type Body = {
  type: Stripe.RawErrorType | "api_error" | "rate_limit_error" | "idempotency_error";
  message: string;
};
type More = { code?: string; param?: string; decline_code?: string };

/** An error as Stripe answers it. `kept`: work had begun, so the answer belongs to the request's idempotency key. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly body: Body & More,
    readonly kept = true,
  ) {
    super(body.message);
  }

  json(): { error: Body & More & { doc_url?: string } } {
    const { code } = this.body;
    return {
      error: { ...this.body, ...(code ? { doc_url: `https://stripe.com/docs/error-codes/${code}` } : {}) },
    };
  }
}

export const invalid = (message: string, more: More = {}, kept = true): Fault =>
  new Fault(400, { type: "invalid_request_error", message, ...more }, kept);

export const missing = (what: string, id: string, param: string): Fault =>
  new Fault(404, {
    type: "invalid_request_error",
    message: `No such ${what}: '${id}'`,
    code: "resource_missing",
    param,
  });

export const unknownRoute = (method: string, path: string): Fault =>
  new Fault(
    404,
    { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${path}).` },
    false,
  );
