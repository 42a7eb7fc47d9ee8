"use client";
import { ShieldAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { dishesHolding } from "@/lib/kitchen/allergy";
import { isUnheeded } from "@/lib/kitchen/board";
import type { Ticket } from "@/lib/kitchen/ticket";
import { clockTime } from "@/lib/time";
import { classes } from "../ui/classes";

/** What its customer must not eat, louder than anything else of the ticket; who read it stands under it. */
export function AllergyNotice({ ticket, zone }: { ticket: Ticket; zone: string }) {
  const t = useTranslations("kitchen.allergy");
  const allergen = useTranslations("common.allergens");
  const { allergy } = ticket;
  if (!allergy) return null;
  const list = (codes: readonly (typeof allergy.allergens)[number][]) =>
    codes.map((code) => allergen(code)).join(", ");
  return (
    <div
      role={isUnheeded(ticket) ? "alert" : undefined}
      className={classes(
        "relative mx-2 mt-2 grid gap-1 rounded-xl bg-tomato px-3 py-2 text-on-tomato",
        isUnheeded(ticket) && "kitchen-changed",
      )}
    >
      <p className="flex items-center gap-2 font-display font-extrabold text-2xl uppercase leading-tight">
        <ShieldAlert aria-hidden className="size-7 shrink-0" strokeWidth={2.5} />
        {t("title")}
      </p>
      {allergy.allergens.length > 0 && (
        <p className="font-bold text-xl leading-tight">{list(allergy.allergens)}</p>
      )}
      {allergy.words && (
        <p className="font-semibold text-lg leading-snug [overflow-wrap:anywhere]">
          <bdi>« {allergy.words} »</bdi>
        </p>
      )}
      {dishesHolding(ticket).map(({ name, allergens }) => (
        <p key={name + allergens.join()} className="rounded bg-card px-2 py-0.5 font-bold text-tomato-strong">
          {t("holds", { name, list: list(allergens) })}
        </p>
      ))}
      {allergy.heededAt && (
        <p className="font-semibold text-sm">
          {allergy.heededBy
            ? t("heeded", { name: allergy.heededBy, time: clockTime(new Date(allergy.heededAt), zone) })
            : t("heeding")}
        </p>
      )}
    </div>
  );
}
