"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Outcome } from "@/lib/outcome";

export type Ask<T> = (locale: "fr" | "en", input: unknown) => Promise<Outcome<T>>;
export type Refused = { code: string; message: string; field?: string };

/** Sends a form once at a time; what was refused stays to be said beside its field or above all of them. */
export function useSubmit<T>(ask: Ask<T>) {
  const t = useTranslations("account");
  const locale: "fr" | "en" = useLocale() === "en" ? "en" : "fr";
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [done, setDone] = useState(false);

  const submit = async (input: unknown): Promise<Outcome<T> | null> => {
    if (pending) return null;
    setPending(true);
    setRefusal(null);
    setDone(false);
    const outcome = await ask(locale, input).catch(() => null);
    setPending(false);
    if (outcome?.ok) setDone(true);
    else setRefusal(outcome ?? { code: "network", message: t("network") });
    return outcome;
  };
  const error = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  return { locale, pending, refusal, done, submit, error };
}
