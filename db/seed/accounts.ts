import type { Role } from "../enums";
import { outletData } from "./data";

/** Everybody's password in the demonstration; a real installation creates its own accounts and never runs the seed. */
export const demoPassword = "pizza-demo-2026";

/** Every manager's PIN in the demonstration. */
export const demoPin = "4827";

/** The PIN of everybody else who works in an outlet, to change who works on a shared screen. */
export const demoFloorPin = "7193";

type Post = { role: Role; mailbox: string };

/** Who works in an open outlet; the first of each role is the one shown to visitors. */
export const posts: readonly Post[] = [
  { role: "order_taker", mailbox: "vendeur" },
  { role: "pizzaiolo", mailbox: "pizzaiolo" },
  { role: "pizzaiolo", mailbox: "pizzaiolo2" },
  { role: "courier", mailbox: "livreur" },
  { role: "courier", mailbox: "livreur2" },
  { role: "manager", mailbox: "manager" },
];

export const groupPosts: readonly Post[] = [
  { role: "director", mailbox: "direction" },
  { role: "accountant", mailbox: "comptable" },
  { role: "admin", mailbox: "admin" },
];

export const outletEmail = (mailbox: string, slug: string) => `${mailbox}.${slug}@ocpizza.example`;
export const groupEmail = (mailbox: string) => `${mailbox}@ocpizza.example`;

export type DemoAccount = { role: Role; email: string; password: string; outlet: string };

const shown = outletData[0] ?? { slug: "", name: "" };

/** One account a role: at the first outlet, and at head office for the group's roles. */
export const demoAccounts: DemoAccount[] = [
  ...posts
    .filter(({ role }, index) => posts.findIndex((post) => post.role === role) === index)
    .map(({ role, mailbox }) => ({
      role,
      email: outletEmail(mailbox, shown.slug),
      password: demoPassword,
      outlet: shown.name,
    })),
  ...groupPosts.map(({ role, mailbox }) => ({
    role,
    email: groupEmail(mailbox),
    password: demoPassword,
    outlet: "*",
  })),
];
