import type { Outcome } from "@/lib/outcome";
import type { CameLot } from "@/lib/purchasing/receiving";

type Wanted = { articleId: string; packs: number };
type Done = Promise<Outcome<{ id: string }>>;
export type Draft = (input: {
  id: string;
  outlet: string;
  supplier: string;
  dueOn: string;
  note: string;
  lines: Wanted[];
}) => Done;
export type Validate = (input: { id: string; dueOn: string; lines: Wanted[] }) => Done;
export type Decline = (input: { id: string; reason: string }) => Done;
export type Resend = (input: { id: string; seen: number }) => Done;
export type Receive = (input: {
  receiptId: string;
  id: string;
  seen: number;
  note: string;
  last: boolean;
  lots: CameLot[];
}) => Promise<Outcome<{ again: boolean; state: "ordered" | "received" }>>;
