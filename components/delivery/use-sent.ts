"use client";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import type { Outcome } from "@/lib/outcome";

/** Sends a gesture, says so when it was refused or could not be sent, then reads the screen again. */
export function useSent(read: () => Promise<void>) {
  const t = useTranslations("delivery");
  const [pending, start] = useTransition();
  const send = (gesture: () => Promise<Outcome<unknown>>, onDone?: () => void) =>
    start(async () => {
      try {
        const answer = await gesture();
        if (answer.ok) onDone?.();
        else toast.error(answer.message);
      } catch {
        toast.error(t("notSaved"));
      }
      await read();
    });
  return { pending, send };
}
