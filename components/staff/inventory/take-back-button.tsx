"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import type { TakeBack } from "./transfer-actions";

/** Takes back what was sent and has not arrived, after asking. */
export function TakeBackButton({
  outlet,
  transfer,
  cancel,
}: {
  outlet: string;
  transfer: string;
  cancel: TakeBack;
}) {
  const t = useTranslations("inventory.transfers");
  const router = useRouter();
  const [asking, ask] = useState(false);
  const [pending, start] = useTransition();
  const takeBack = () =>
    start(async () => {
      const answer = await cancel({ outlet, transfer }).catch(() => null);
      if (answer?.ok) toast.success(t("takenBack"));
      else toast.error(answer?.message ?? t("notSaved"));
      router.refresh();
    });
  return (
    <>
      <Button tone="quiet" disabled={pending} onClick={() => ask(true)}>
        {t("takeBack")}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={ask}
        title={t("takeBackQuestion")}
        yes={t("takeBackYes")}
        no={t("no")}
        onYes={takeBack}
      >
        {t("takeBackText")}
      </Confirm>
    </>
  );
}
