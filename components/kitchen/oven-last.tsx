"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { pizzasOf } from "@/lib/kitchen/oven";
import type { Ticket } from "@/lib/kitchen/ticket";
import type { Done } from "./gestures";

const seconds = 180;

/** The pizza taken out last, of an order still under way: a wrong tap is one tap to put right. */
export function OvenLast({
  tickets,
  now,
  act,
}: {
  tickets: readonly Ticket[];
  now: Date;
  act: ((done: Done) => void) | null;
}) {
  const t = useTranslations("kitchen.oven");
  const out = (takenOutAt: string | null | undefined) => Date.parse(takenOutAt ?? "") || 0;
  const last = tickets
    .filter(({ status }) => status === "preparing")
    .flatMap(pizzasOf)
    .filter(({ bake }) => out(bake?.takenOutAt) > now.getTime() - seconds * 1000)
    .toSorted((a, b) => out(b.bake?.takenOutAt) - out(a.bake?.takenOutAt))[0];
  if (!last?.bake || !act) return null;
  const { bake, parts, ticket } = last;
  return (
    <button
      type="button"
      onClick={() => act({ kind: "undoBake", bakeId: bake.id, outOnly: true })}
      className="mt-3 flex min-h-11 w-full items-center gap-2 rounded-full border-2 border-line px-4 text-left font-semibold hover:border-crust"
    >
      <Undo2 aria-hidden className="size-5 shrink-0" />
      {t("undoOut", { name: parts.map(({ name }) => name).join(" / "), number: ticket.number })}
    </button>
  );
}
