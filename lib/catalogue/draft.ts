import type { CardDraftState } from "@/db/enums";
import type { BusinessDay } from "../time";
import type { CardChange } from "./card-change";

/** Changes of the card prepared together. */
export type CardDraft = {
  id: string;
  name: string;
  state: CardDraftState;
  /** From the beginning of this day in Paris. */
  effectiveOn: BusinessDay | null;
  everywhere: boolean;
  /** Slugs of the outlets it is for, where not everywhere. */
  outlets: string[];
  writtenBy: string;
  endedAt: string | null;
  changes: { target: string; change: CardChange }[];
};

/** While it is neither in effect nor called off. */
export const isOpen = ({ state }: Pick<CardDraft, "state">): boolean =>
  state === "open" || state === "scheduled";
