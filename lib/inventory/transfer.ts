import type { Unit } from "@/db/enums";

/** Why what came is not what was sent. */
export const transferReasons = ["miscounted", "broken", "spoiled", "lost", "other"] as const;
export type TransferReason = (typeof transferReasons)[number];

export type TransferLine = {
  code: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  /** What it costs without VAT: `cents` for `per` base units. */
  cents: number;
  per: number;
  sent: number;
  received: number | null;
  reason: string | null;
};

/** A transfer as one of its two outlets sees it. */
export type Transfer = {
  id: string;
  way: "out" | "in";
  other: string;
  note: string;
  state: "under_way" | "received" | "cancelled";
  sentAt: string;
  sentBy: string | null;
  endedAt: string | null;
  endedBy: string | null;
  lines: TransferLine[];
};
