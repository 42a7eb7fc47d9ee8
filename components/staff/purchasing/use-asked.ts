"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import type { Outcome } from "@/lib/outcome";

/** Sends something and says what became of it: a sentence when it is refused, a toast and the next page when it is done. */
export function useAsked(onDone?: () => void) {
  const t = useTranslations("purchasing");
  const router = useRouter();
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const ask = <T>(send: () => Promise<Outcome<T>>, done: string, then?: string | ((value: T) => string)) =>
    start(async () => {
      refuse(null);
      const answer = await send().catch(() => null);
      if (!answer?.ok) {
        refuse(answer?.message ?? t("notSaved"));
        if (answer) router.refresh();
        return;
      }
      toast.success(done);
      if (then) router.push(typeof then === "string" ? then : then(answer.value));
      router.refresh();
      onDone?.();
    });
  return { refusal, pending, ask };
}
