import type { Carrier } from "@/db/enums";
import type { Mail } from "./mail/layout";
import type { ShortText } from "./short-text";

/** A message as any channel can carry it: each renders what it needs. */
export type WrittenMessage = {
  id: string;
  recipient: string;
  /** How long it is worth telling, for a telephone that is off. */
  worthSeconds: number;
  mail: () => Mail;
  short: () => ShortText;
  /** What a mail carries with it. */
  files?: readonly { name: string; type: string; content: Buffer }[];
};

/**
 * What became of one attempt. `told`: it was taken · `refused`: it never will be, whatever we repeat · `doubtful`: nobody
 * knows whether it was taken · `later`: it was not, and trying again makes sense. `why` names no person.
 */
export type Answer = { end: "told" } | { end: "refused" | "doubtful" | "later"; why: string };

/** One way of reaching a customer. It answers for every attempt; what the outside world does makes it throw nothing. */
export type Channel = { send: (message: WrittenMessage) => Promise<Answer> };
export type Channels = Record<Carrier, Channel>;
