import { z } from "zod";
import type { Block, Mail } from "./layout";
import type { Words } from "./texts";

export const Payload = z.object({
  name: z.string(),
  /** Of a link to choose another password. */
  linkId: z.uuid().optional(),
  minutes: z.number().optional(),
  /** Of a new account: whose, opened by whom, until when its temporary password serves, and its posts. */
  userId: z.uuid().optional(),
  until: z.iso.datetime().optional(),
  by: z.string().default(""),
  colleague: z.string().default(""),
  email: z.string().default(""),
  posts: z.array(z.object({ role: z.string(), outlet: z.string() })).default([]),
});
export type StaffMailPayload = z.infer<typeof Payload>;

export const staffMailKinds = [
  "password_link",
  "password_changed",
  "colleague_welcome",
  "colleague_added",
] as const;
export type StaffMailKind = (typeof staffMailKinds)[number];
export const isStaffMail = (kind: string): kind is StaffMailKind =>
  (staffMailKinds as readonly string[]).includes(kind);

/** What a payload does not keep and this house derives again: addresses and words that are keys. */
export type Derived = { link: string; forgotten: string; password: string; signIn: string; team: string };

/** A mail to a colleague, in his language. */
export function staffMail(
  kind: StaffMailKind,
  { name, minutes = 0, until, by, colleague, email, posts }: StaffMailPayload,
  { link, forgotten, password, signIn, team }: Derived,
  words: Words,
  locale: string,
): Mail {
  const day = until ? words.day(new Date(until)) : "";
  const say = (key: string) =>
    words.mail(`${kind}.${key}`, { ...{ name, minutes, by, colleague, email }, day });
  const postRows: Block = {
    kind: "rows",
    rows: posts.map(({ role, outlet }) => ({
      label: words.mail("post", { role, outlet: outlet || "none" }),
    })),
  };
  const blocks: Record<StaffMailKind, () => Block[]> = {
    password_link: () => [
      { kind: "text", text: say("text") },
      { kind: "link", label: say("open"), url: link },
      { kind: "text", text: say("otherwise") },
    ],
    password_changed: () => [
      { kind: "text", text: say("text") },
      { kind: "text", text: say("otherwise") },
      { kind: "link", label: say("open"), url: forgotten },
    ],
    colleague_welcome: () => [
      { kind: "text", text: say("text") },
      {
        kind: "rows",
        rows: [
          { label: say("email"), details: [email] },
          { label: say("password"), details: [password] },
        ],
      },
      { kind: "link", label: say("open"), url: signIn },
      { kind: "text", text: say("until") },
      { kind: "heading", text: say("posts") },
      postRows,
    ],
    colleague_added: () => [
      { kind: "text", text: say("text") },
      { kind: "heading", text: say("posts") },
      postRows,
      { kind: "text", text: say("otherwise") },
      { kind: "link", label: say("open"), url: team },
    ],
  };
  return {
    ...{ locale, subject: say("subject"), preview: say("preview"), title: say("title") },
    blocks: [{ kind: "text", text: words.mail("greeting", { name }) }, ...blocks[kind]()],
    footer: [words.mail("footer.colleague")],
  };
}
