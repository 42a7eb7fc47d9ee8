import { z } from "zod";
import type { Block, Mail } from "./layout";
import type { Words } from "./texts";

export const CustomerPayload = z.object({
  name: z.string().default(""),
  linkId: z.uuid().optional(),
  minutes: z.number().default(0),
});
export type CustomerMailPayload = z.infer<typeof CustomerPayload>;

export const customerMailKinds = [
  "customer_confirm",
  "customer_known",
  "customer_welcome",
  "customer_password",
  "customer_password_changed",
  "customer_new_address",
  "customer_address_changed",
  "customer_inactive",
] as const;
export type CustomerMailKind = (typeof customerMailKinds)[number];
export const isCustomerMail = (kind: string): kind is CustomerMailKind =>
  (customerMailKinds as readonly string[]).includes(kind);

/** What a payload does not keep and this house derives again: addresses that are keys. */
export type CustomerDoors = { confirm: string; choose: string; forgotten: string; signIn: string };

const doors: Record<CustomerMailKind, keyof CustomerDoors> = {
  customer_confirm: "confirm",
  customer_new_address: "confirm",
  customer_known: "signIn",
  customer_welcome: "choose",
  customer_password: "choose",
  customer_password_changed: "forgotten",
  customer_address_changed: "forgotten",
  customer_inactive: "signIn",
};

/** A mail about a customer's account, in his language. */
export function customerMail(
  kind: CustomerMailKind,
  { name, minutes }: CustomerMailPayload,
  to: CustomerDoors,
  words: Words,
  locale: string,
): Mail {
  const say = (key: string) =>
    words.mail(`account.${kind}.${key}`, { minutes, days: Math.round(minutes / 1440) });
  const blocks: Block[] = [
    { kind: "text", text: words.mail("greeting", { name }) },
    { kind: "text", text: say("text") },
    { kind: "link", label: say("open"), url: to[doors[kind]] },
    { kind: "text", text: say("otherwise") },
  ];
  return {
    ...{ locale, subject: say("subject"), preview: say("preview"), title: say("title"), blocks },
    footer: [words.mail("footer.account")],
  };
}
