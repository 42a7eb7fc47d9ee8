import type { Balls } from "@/lib/inventory/preparation";
import type { Outcome } from "@/lib/outcome";
import type { WasteReason } from "@/lib/stock/by-hand";

type Booked = { flagged: number; again: boolean };
export type Prepare = (input: {
  outlet: string;
  ingredient: string;
  balls: Balls;
  requestId: string;
}) => Promise<Outcome<Booked & { weight: number }>>;
export type Lose = (input: {
  outlet: string;
  lot: string;
  pieces: number;
  reason: WasteReason;
  requestId: string;
}) => Promise<Outcome<Booked>>;
