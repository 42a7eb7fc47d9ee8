"use client";
import { useTranslations } from "next-intl";
import { startTransition, useOptimistic } from "react";
import { toast } from "sonner";
import type { Ticket } from "@/lib/kitchen/ticket";
import { applied } from "./applied";
import { type Done, type KitchenActions, recorded } from "./gestures";

/** Shows a gesture at once, records it, and says so when it was refused or could not be sent. */
export function useGestures(
  tickets: readonly Ticket[],
  actions: KitchenActions,
  read: () => Promise<void>,
  now: Date,
) {
  const t = useTranslations("kitchen");
  const [shown, show] = useOptimistic(tickets, (before: readonly Ticket[], done: Done) =>
    applied(before, done, now),
  );
  const act = (done: Done) =>
    startTransition(async () => {
      show(done);
      try {
        const answer = await recorded(actions, done);
        if (!answer.ok) toast.error(answer.message);
      } catch {
        toast.error(t("notSaved"));
      }
      await read();
    });
  return { tickets: shown, act };
}
