import { CreditCard } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import type { Tracking } from "@/lib/orders/tracking";
import type { Outcome } from "@/lib/outcome";
import { clockTime } from "@/lib/time";

type Act<T> = (locale: "fr" | "en", input: unknown) => Promise<Outcome<T>>;
export type ProposalActions = {
  pay: Act<{ to: "provider"; url: string } | { to: "tracking" }>;
  settleOnReceipt: Act<{ paid: boolean }>;
  drop: Act<unknown>;
};
type ProposalCardProps = {
  tracking: Tracking;
  proposal: NonNullable<Tracking["proposal"]>;
  checking: boolean;
  actions: ProposalActions;
  onDone: () => void;
};

/** A change that waits to be paid: pay it, leave it to the door or the counter, or keep the order as it is. */
export function ProposalCard({ tracking, proposal, checking, actions, onDone }: ProposalCardProps) {
  const t = useTranslations("tracking.proposal");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const amount = formatCents(proposal.dueCents, locale);
  const until = clockTime(new Date(proposal.expiresAt), tracking.outlet.timezone);
  const { token, mode } = tracking;
  const run = <T,>(act: Act<T>, then: (value: T) => void = onDone) =>
    begin(async () => {
      setRefusal(null);
      const outcome = await act(locale, { token }).catch(() => null);
      if (outcome?.ok) return then(outcome.value);
      setRefusal(outcome?.message ?? t("failed"));
      onDone();
    });
  return (
    <section
      aria-labelledby="proposal"
      className="grid gap-3 rounded-[1.75rem] border-2 border-ember bg-card p-5 sm:p-6"
    >
      <h2 id="proposal" className="text-2xl">
        {t(checking ? "checking" : "title")}
      </h2>
      <p>{t("text", { amount, until })}</p>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button
        wide
        disabled={busy || checking}
        onClick={() =>
          run(actions.pay, (next) => (next.to === "provider" ? window.location.assign(next.url) : onDone()))
        }
      >
        <CreditCard aria-hidden className="size-5" /> {t("pay", { amount })}
      </Button>
      <Button tone="quiet" wide disabled={busy || checking} onClick={() => run(actions.settleOnReceipt)}>
        {t(`receipt_${mode}`)}
      </Button>
      <Button tone="ghost" wide disabled={busy || checking} onClick={() => run(actions.drop)}>
        {t("drop")}
      </Button>
    </section>
  );
}
