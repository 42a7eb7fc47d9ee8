import type { Outcome } from "@/lib/outcome";
import type { WasteReason } from "@/lib/stock/by-hand";

type OfShelf = { outlet: string; ingredient: string; quantity: number; requestId: string };
export type Moved = { flagged: number; again: boolean };
export type Waste = (input: OfShelf & { reason: WasteReason }) => Promise<Outcome<Moved>>;
export type Move = (input: OfShelf & { reason: string }) => Promise<Outcome<Moved>>;

type Sale = { outlet: string; what: "ingredient" | "product"; code: string };
export type Stop = (input: Sale & { until: string }) => Promise<Outcome<{ until: string | null }>>;
export type Resume = (input: Sale) => Promise<Outcome<{ resumed: boolean }>>;
