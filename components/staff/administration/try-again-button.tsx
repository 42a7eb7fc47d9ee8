"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";
import { Button } from "../../ui/button";

export type TryAgain = (input: { jobId: string }) => Promise<Outcome<void>>;

/** Gives a job that was given up its tries again. */
export function TryAgainButton({
  jobId,
  task,
  tryAgain,
}: {
  jobId: string;
  task: string;
  tryAgain: TryAgain;
}) {
  const t = useTranslations("administration.jobs");
  const router = useRouter();
  const [busy, begin] = useTransition();
  const again = () =>
    begin(async () => {
      const answer = await answered(tryAgain({ jobId }));
      if (answer.ok) toast.success(t("done"));
      else toast.error(answer.message);
      router.refresh();
    });
  return (
    <Button tone="quiet" size="small" disabled={busy} aria-label={t("againFor", { task })} onClick={again}>
      {t("again")}
    </Button>
  );
}
