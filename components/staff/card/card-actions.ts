import type { CardChange } from "@/lib/catalogue/card-change";
import type { Outcome } from "@/lib/outcome";

export type ChangeCard = (input: { changes: CardChange[] }) => Promise<Outcome<void>>;
