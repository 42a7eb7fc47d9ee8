import type { CardChange } from "@/lib/catalogue/card-change";
import type { NewSize } from "@/lib/catalogue/new-product";
import type { RecipeChange } from "@/lib/catalogue/recipe-change";
import type { Outcome } from "@/lib/outcome";

export type ChangeCard = (input: {
  /** null: from now on. */
  draft: string | null;
  changes: CardChange[];
}) => Promise<Outcome<void>>;
export type SaveDraft = (input: {
  id: string;
  name: string;
  everywhere: boolean;
  outlets: string[];
}) => Promise<Outcome<void>>;
export type DropFromDraft = (input: { draft: string; target: string }) => Promise<Outcome<void>>;
export type ScheduleDraft = (input: { id: string; day: string }) => Promise<Outcome<void>>;
export type CancelDraft = (input: { id: string }) => Promise<Outcome<void>>;
export type AddSize = (input: NewSize) => Promise<Outcome<void>>;
export type WriteItemRecipe = (change: RecipeChange) => Promise<Outcome<{ version: number }>>;
