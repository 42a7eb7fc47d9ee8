import { z } from "zod";

const bytes = (least: number, most: number) =>
  z.string().regex(new RegExp(`^[\\w-]{${least},${most}}={0,2}$`));

/** What a browser gives to be told by: an address at its maker's push service, and its keys. */
export const Subscription = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.object({ p256dh: bytes(86, 88), auth: bytes(20, 24) }),
});
export type Subscription = z.infer<typeof Subscription>;

/** How a customer wants to be told of an order under way. */
export const Telling = z.discriminatedUnion("by", [
  z.object({ by: z.literal("mail") }),
  z.object({ by: z.literal("sms") }),
  z.object({ by: z.literal("push"), subscription: Subscription }),
]);
export type Telling = z.infer<typeof Telling>;
