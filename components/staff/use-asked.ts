"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import type { Outcome } from "@/lib/outcome";

/** Sends something and says what became of it: a sentence (and the field it is about) when it is refused, a toast and the next page when it is done. */
export function useAsked(onDone?: () => void) {
  const t = useTranslations("purchasing");
  const router = useRouter();
  const [refused, refuse] = useState<{ message: string; field?: string } | null>(null);
  const [pending, start] = useTransition();
  const ask = <T>(
    send: () => Promise<Outcome<T>>,
    done: string | ((value: T) => string),
    then?: string | ((value: T) => string),
  ) =>
    start(async () => {
      refuse(null);
      const answer = await send().catch(() => null);
      if (!answer?.ok) {
        refuse(answer ?? { message: t("notSaved") });
        if (answer) router.refresh();
        return;
      }
      toast.success(typeof done === "string" ? done : done(answer.value));
      if (then) router.push(typeof then === "string" ? then : then(answer.value));
      router.refresh();
      onDone?.();
    });
  return { refusal: refused?.message ?? null, field: refused?.field, pending, ask };
}
