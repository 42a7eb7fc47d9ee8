import { z } from "zod";
import { invalid } from "./fault";
import type { Form } from "./form";

const text = z.string().min(1).max(5000);
const whole = z.coerce.number().int();
const address = z.url({ protocol: /^https?$/ });
const metadata = z
  .record(z.string().max(40), z.string().max(500))
  .refine((given) => Object.keys(given).length <= 50, "metadata can have up to 50 keys");
const span = z.strictObject({
  gte: whole.optional(),
  gt: whole.optional(),
  lte: whole.optional(),
  lt: whole.optional(),
});
const page = {
  created: span.optional(),
  limit: whole.min(1).max(100).default(10),
  starting_after: text.optional(),
  ending_before: text.optional(),
};

/** The parameters we use of each request; any other is refused, as Stripe does with those it does not know. */
export const SessionParams = z.strictObject({
  mode: z.literal("payment"),
  allowed_payment_method_types: z.array(z.literal("card")).optional(),
  line_items: z
    .array(
      z.strictObject({
        quantity: whole.min(1),
        price_data: z.strictObject({
          currency: z.literal("eur"),
          unit_amount: whole.min(0).max(99_999_999),
          product_data: z.strictObject({ name: text, description: text.optional() }),
        }),
      }),
    )
    .min(1)
    .max(100),
  payment_intent_data: z
    .strictObject({
      capture_method: z.enum(["automatic", "manual"]).optional(),
      description: text.optional(),
      metadata: metadata.optional(),
    })
    .optional(),
  metadata: metadata.optional(),
  client_reference_id: text.max(200).optional(),
  customer_email: z.email().optional(),
  locale: z.enum(["auto", "fr", "en"]).optional(),
  submit_type: z.enum(["auto", "book", "donate", "pay"]).optional(),
  expires_at: whole.optional(),
  success_url: address,
  cancel_url: address.optional(),
});
export type SessionParams = z.output<typeof SessionParams>;

export const RefundParams = z
  .strictObject({
    payment_intent: text.optional(),
    charge: text.optional(),
    amount: whole.min(1).optional(),
    reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
    metadata: metadata.optional(),
  })
  .refine((given) => given.payment_intent || given.charge, { path: ["charge"] });

export const CaptureParams = z.strictObject({ amount_to_capture: whole.min(1).optional() });
export const CancelParams = z.strictObject({ cancellation_reason: text.optional() });
export const NoParams = z.strictObject({});
export const ListParams = z.strictObject(page);
export const RefundsParams = z.strictObject({
  ...page,
  payment_intent: text.optional(),
  charge: text.optional(),
});
export const SessionsParams = z.strictObject({
  ...page,
  payment_intent: text.optional(),
  status: text.optional(),
});
export const MovementsParams = z.strictObject({
  ...page,
  payout: text.optional(),
  type: text.optional(),
  expand: z.array(z.enum(["data.source"])).optional(),
});
export const EventsParams = z.strictObject({
  ...page,
  type: text.optional(),
  types: z.array(text).max(20).optional(),
});

/** @throws Fault as Stripe words it: nothing was begun, so the request's key stays free. */
export function read<Out>(schema: z.ZodType<Out>, form: { [name: string]: Form }): Out {
  const result = schema.safeParse(form);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const [first = "", ...rest] = [
    ...(issue?.path ?? []),
    ...(issue?.code === "unrecognized_keys" ? [issue.keys[0] ?? ""] : []),
  ].map(String);
  const param = first + rest.map((key) => `[${key}]`).join("");
  if (issue?.code === "unrecognized_keys")
    throw invalid(`Received unknown parameter: ${param}`, { code: "parameter_unknown", param }, false);
  if (issue?.code === "invalid_type" || issue?.code === "custom")
    throw invalid(`Missing required param: ${param}.`, { code: "parameter_missing", param }, false);
  throw invalid(`Invalid ${param}: ${issue?.message ?? ""}`, { code: "parameter_invalid", param }, false);
}
