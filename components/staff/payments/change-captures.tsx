"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { CaptureTime } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import type { OutletCaptures } from "@/lib/payments/queries/list-captures";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";

export type SetCaptures = (input: { outletId: string; captures: CaptureTime }) => Promise<Outcome<void>>;

/** Has an outlet take its money at the other moment, after saying what that means. */
export function ChangeCaptures({ outlet, set }: { outlet: OutletCaptures; set: SetCaptures }) {
  const t = useTranslations("provider.captures");
  const router = useRouter();
  const [asking, ask] = useState(false);
  const [busy, begin] = useTransition();
  const other: CaptureTime = outlet.captures === "start" ? "placing" : "start";
  const change = () =>
    begin(async () => {
      const answer = await answered(set({ outletId: outlet.id, captures: other }));
      if (!answer.ok) toast.error(answer.message);
      router.refresh();
    });
  return (
    <>
      <Button
        tone="quiet"
        disabled={busy}
        aria-label={t("changeFor", { outlet: outlet.name })}
        onClick={() => ask(true)}
      >
        {t("change")}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={ask}
        title={t(`ask.${other}.title`, { outlet: outlet.name })}
        yes={t("yes")}
        no={t("no")}
        onYes={change}
      >
        {t(`ask.${other}.text`)}
      </Confirm>
    </>
  );
}
