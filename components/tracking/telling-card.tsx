import { BellRing, Mail, MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Tracking } from "@/lib/orders/tracking";
import type { Outcome } from "@/lib/outcome";
import { useToldHere } from "./told-here";
import { useTelling } from "./use-telling";

export type Choices = {
  choose: (locale: "fr" | "en", input: unknown) => Promise<Outcome<null>>;
  /** Null where notifications are not configured. */
  pushKey: string | null;
  sms: boolean;
};

type CardProps = Choices & { tracking: Tracking; reread: () => void };

const signs = { push: BellRing, sms: MessageSquareText, mail: Mail };

/** How the customer is told without looking here, and the other ways he may choose; the browser asks only after a tap. */
export function TellingCard({ tracking, choose, pushKey, sms, reread }: CardProps) {
  const t = useTranslations("tracking.telling");
  const { told, token } = tracking;
  const here = useToldHere(token);
  const { canPush, busy, trouble, byPush, by } = useTelling({ token, choose, pushKey, reread });
  const offersPush = canPush && !(told.by === "push" && here);
  const offersSms = sms && told.smsTo !== null && told.by !== "sms";
  const now =
    told.by === "mail" && !told.email ? "page" : told.by === "push" && !here ? "elsewhere" : told.by;
  if (now === "page" && !offersPush && !offersSms) return null;
  const Sign = signs[told.by];
  return (
    <section
      aria-labelledby="telling"
      className="grid gap-4 rounded-[1.75rem] border-2 border-line bg-card p-5 sm:p-6"
    >
      <div className="flex items-start gap-3">
        <span
          aria-hidden
          className="grid size-11 shrink-0 place-items-center rounded-full bg-ember-wash text-ember"
        >
          <Sign className="size-5" />
        </span>
        <div className="grid gap-1" aria-live="polite">
          <h2 id="telling" className="text-xl leading-tight">
            {t("title")}
          </h2>
          <p className="text-ink-soft">{t(`now.${now}`, { end: told.smsTo ?? "" })}</p>
        </div>
      </div>
      {trouble && (
        <Notice tone="bad" live>
          {trouble}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {offersPush && (
          <Button tone={told.by === "push" ? "quiet" : "primary"} disabled={busy} onClick={byPush}>
            <BellRing aria-hidden className="size-5" />
            {t(busy ? "busy" : "push")}
          </Button>
        )}
        {offersSms && (
          <Button tone="quiet" disabled={busy} onClick={() => by("sms")}>
            {t("sms", { end: told.smsTo ?? "" })}
          </Button>
        )}
        {told.by !== "mail" && (
          <Button tone="ghost" disabled={busy} onClick={() => by("mail")}>
            {t(told.email ? "mail" : "stop")}
          </Button>
        )}
      </div>
      {(offersPush || offersSms) && <p className="text-ink-soft text-sm">{t("consent")}</p>}
    </section>
  );
}
