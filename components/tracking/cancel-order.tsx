import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";

/** Changing one's mind, as long as nothing is begun; asked twice because it cannot be taken back. */
export function CancelOrder({
  mayCancel,
  paid,
  onYes,
}: {
  mayCancel: boolean;
  /** Money was taken already: it goes back. */
  paid: boolean;
  onYes: () => Promise<void>;
}) {
  const t = useTranslations("tracking.cancel");
  const [asking, setAsking] = useState(false);
  const [busy, begin] = useTransition();
  if (!mayCancel) return <p className="px-2 text-ink-soft text-sm">{t("over")}</p>;
  return (
    <div className="grid justify-items-start gap-2 px-2">
      <Button tone="danger" disabled={busy} onClick={() => setAsking(true)}>
        {t(busy ? "busy" : "button")}
      </Button>
      <p className="text-ink-soft text-sm">{t("hint")}</p>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t("title")}
        yes={t("yes")}
        no={t("no")}
        onYes={() => begin(onYes)}
      >
        {t("text", { paid: paid ? "yes" : "no" })}
      </Confirm>
    </div>
  );
}
