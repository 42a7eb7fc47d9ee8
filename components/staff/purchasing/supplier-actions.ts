import type { Packaging } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";

type At = { outlet: string; id: string };
export type SaveSupplier = (
  input: At & {
    name: string;
    email: string;
    phone: string;
    customerNumber: string;
    leadDays: number;
    deliveryWeekdays: number[];
    minimumCents: number;
    active: boolean;
  },
) => Promise<Outcome<{ code: string }>>;
export type AddArticle = (
  input: At & {
    supplierId: string;
    ingredient: string;
    reference: string;
    packaging: Packaging;
    quantity: number;
    priceCents: number;
    preferred: boolean;
  },
) => Promise<Outcome<{ id: string }>>;
export type ChangeArticle = (
  input: At & { preferred: boolean; active: boolean },
) => Promise<Outcome<{ id: string }>>;
export type SetPrice = (
  input: At & { articleId: string; priceCents: number; validFrom: string; validUntil: string | null },
) => Promise<Outcome<{ id: string }>>;
