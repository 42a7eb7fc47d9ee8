"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import type { closeDayAction } from "../actions";

type CloseDayProps = { outletId: string; day: string; dayText: string; close: typeof closeDayAction };

/** One question, because a day is closed once: what is sold after that is tomorrow's. */
export function CloseDay({ outletId, day, dayText, close }: CloseDayProps) {
  const t = useTranslations("fiscal.closeDay");
  const router = useRouter();
  const [asking, ask] = useState(false);
  const confirm = async () => {
    const answer = await close({ outletId, day });
    if (answer.ok) toast.success(t("done", { day: dayText }));
    else toast.error(answer.message);
    router.refresh();
  };
  return (
    <>
      <Button onClick={() => ask(true)}>{t("button")}</Button>
      <Confirm
        open={asking}
        onOpenChange={ask}
        title={t("question", { day: dayText })}
        yes={t("yes")}
        no={t("no")}
        onYes={() => void confirm()}
      >
        {t("text")}
      </Confirm>
    </>
  );
}
