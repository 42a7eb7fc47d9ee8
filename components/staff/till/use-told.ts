"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";

/** Sends something, says that it is done or why it is not, and reads the screen again. One id for all that is sent from here. */
export function useTold() {
  const router = useRouter();
  const [id, renew] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const send = <T>(ask: () => Promise<Outcome<T>>, done: (value: T) => string | null) =>
    start(async () => {
      setRefusal(null);
      const answer = await answered(ask());
      router.refresh();
      if (!answer.ok) return setRefusal(answer.message);
      const words = done(answer.value);
      if (words) toast.success(words);
      renew(crypto.randomUUID());
    });
  return { id, refusal, pending, send };
}
