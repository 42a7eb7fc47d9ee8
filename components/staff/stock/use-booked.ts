"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { newId } from "@/lib/ids";
import type { Outcome } from "@/lib/outcome";
import type { Moved } from "./stock-actions";

/**
 * Sends a movement under one key for as long as the sheet is open: sent twice, or again after a lost answer, it is booked
 * once. What it leaves nothing for is said at once.
 */
export function useBooked(onDone: () => void) {
  const t = useTranslations("stock.move");
  const router = useRouter();
  const [requestId] = useState(newId);
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const book = (send: (requestId: string) => Promise<Outcome<Moved>>, done: string) =>
    start(async () => {
      refuse(null);
      const answer = await send(requestId).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      toast.success(done);
      if (answer.value.flagged > 0) toast.warning(t("flagged", { count: answer.value.flagged }));
      router.refresh();
      onDone();
    });
  return { refusal, pending, book };
}
