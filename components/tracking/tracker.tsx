"use client";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { AgainButton } from "@/components/again/again-button";
import type { AskAgain } from "@/components/again/use-again";
import { useKeptOffline } from "@/components/offline/use-kept-offline";
import { Notice } from "@/components/ui/notice";
import type { Tracking } from "@/lib/orders/tracking";
import type { Outcome } from "@/lib/outcome";
import { clockTime } from "@/lib/time";
import { CancelOrder } from "./cancel-order";
import { ChangeLink } from "./change-link";
import { DoorPin } from "./door-pin";
import { Freshness } from "./freshness";
import { OutletCard } from "./outlet-card";
import { PayLink } from "./pay-link";
import { isPaymentLost, PaymentLost } from "./payment-lost";
import { PromisedTime } from "./promised-time";
import { type ProposalActions, ProposalCard } from "./proposal-card";
import { ReceiptLink } from "./receipt-link";
import { ReviewLink } from "./review-link";
import { stageOf } from "./stage";
import { Steps } from "./steps";
import { Summary } from "./summary";
import { type Choices, TellingCard } from "./telling-card";
import { type Check, useReturn } from "./use-return";
import { useTracking } from "./use-tracking";
import { WayPicture } from "./way-picture";
import { WhatHappened } from "./what-happened";

type Cancel = (locale: "fr" | "en", input: unknown) => Promise<Outcome<null>>;
type TrackerActions = ProposalActions & { cancel: Cancel; check: Check; reorder: AskAgain };
type TrackerProps = { read: Tracking; back: boolean; actions: TrackerActions; telling: Choices };

/** A map is fetched only where there is something on it. */
const ApproachCard = dynamic(() => import("./approach-card").then((it) => it.ApproachCard), { ssr: false });

/** An order as its customer follows it: where it is, when it comes, what was ordered, what may still be done. */
export function Tracker({ read, back, actions, telling }: TrackerProps) {
  const t = useTranslations("tracking");
  const locale = useLocale() === "en" ? "en" : "fr";
  const { tracking, live, knownAt, reread } = useTracking(read);
  useKeptOffline(tracking, knownAt, locale);
  const checking = useReturn({ token: read.token, locale, back }, actions.check, reread);
  const [refusal, setRefusal] = useState<string | null>(null);
  const stage = stageOf(tracking);
  const ended = ["delivered", "collected", "cancelled", "failed", "expired"].includes(stage);
  const until = tracking.expiresAt ? clockTime(new Date(tracking.expiresAt), tracking.outlet.timezone) : "";
  const named = { outlet: tracking.outlet.name, mode: tracking.mode, until };

  return (
    <div className="mx-auto grid max-w-5xl gap-6 px-4 py-6 sm:px-6 lg:grid-cols-[1.25fr_1fr] lg:py-10">
      <section
        className="grid content-start overflow-hidden rounded-[1.75rem] border-2 border-line bg-card"
        aria-labelledby="stage"
      >
        <div className="bg-ember-wash px-6 pt-6">
          <div className="mx-auto max-w-sm">
            <WayPicture stage={stage} mode={tracking.mode} />
          </div>
        </div>
        <div className="grid gap-4 p-5 sm:p-7">
          <div aria-live="polite" className="grid gap-1">
            <p className="font-semibold text-ink-soft">{t("order", { number: tracking.number })}</p>
            <h1 id="stage" className="text-4xl leading-none sm:text-5xl">
              {t(`head.${stage}.title`, named)}
            </h1>
            <p className="mt-1 text-lg">{t(`head.${stage}.text`, named)}</p>
          </div>
          {stage === "awaiting_payment" && <PayLink token={tracking.token} />}
          {tracking.doorPin && <DoorPin pin={tracking.doorPin} />}
          {!ended && <PromisedTime tracking={tracking} knownAt={knownAt} />}
          {(stage === "cancelled" || stage === "failed") && <WhatHappened reason={tracking.endReason} />}
          {stage !== "expired" && <Steps tracking={tracking} />}
          <Freshness link={live.link} at={knownAt} zone={tracking.outlet.timezone} ended={ended} />
        </div>
      </section>

      <div className="grid content-start gap-6">
        {refusal && (
          <Notice tone="bad" live>
            {refusal}
          </Notice>
        )}
        {isPaymentLost(tracking) && <PaymentLost token={tracking.token} />}
        {tracking.proposal && (
          <ProposalCard
            tracking={tracking}
            proposal={tracking.proposal}
            checking={checking}
            actions={actions}
            onDone={reread}
          />
        )}
        {!ended && <TellingCard tracking={tracking} {...telling} reread={reread} />}
        {stage === "out_for_delivery" && <ApproachCard tracking={tracking} />}
        <OutletCard tracking={tracking} />
        <Summary tracking={tracking} />
        {(tracking.receipts > 0 || !ended) && (
          <ReceiptLink token={tracking.token} paid={tracking.receipts > 0} />
        )}
        {(stage === "delivered" || stage === "collected") && <ReviewLink token={tracking.token} />}
        {ended && <AgainButton token={tracking.token} ask={actions.reorder} />}
        {tracking.mayChange && <ChangeLink token={tracking.token} />}
        {!ended && (
          <CancelOrder
            mayCancel={tracking.mayCancel}
            paid={tracking.paid}
            onYes={async () => {
              setRefusal(null);
              const outcome = await actions.cancel(locale, { token: tracking.token }).catch(() => null);
              if (!outcome?.ok) setRefusal(outcome?.message ?? t("cancel.failed"));
              reread();
            }}
          />
        )}
      </div>
    </div>
  );
}
