"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";
import { Button } from "../../ui/button";

export type Compare = (input: object) => Promise<Outcome<{ read: boolean }>>;

/** Asks Stripe for its lists now; what came of it stands in the panel afterwards. */
export function CompareButton({ compare }: { compare: Compare }) {
  const t = useTranslations("provider.comparison");
  const router = useRouter();
  const [running, start] = useTransition();
  const ask = () =>
    start(async () => {
      const answer = await answered(compare({}));
      if (!answer.ok) toast.error(answer.message);
      router.refresh();
    });
  return (
    <Button tone="quiet" disabled={running} onClick={ask}>
      {t(running ? "running" : "now")}
    </Button>
  );
}
