"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { ReviewHiding } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import type { StaffReview } from "@/lib/reviews/review";
import { ReviewCard } from "../../reviews/review-card";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { AnswerSheet } from "./answer-sheet";
import { HideSheet } from "./hide-sheet";

type ReviewActions = {
  answer: (input: { reviewId: string; text: string }) => Promise<Outcome<void>>;
  hide: (input: { reviewId: string; reason: ReviewHiding }) => Promise<Outcome<void>>;
  show: (input: { reviewId: string }) => Promise<Outcome<void>>;
};

type ReviewToAnswerProps = { review: StaffReview; outlet: string; order: string; actions: ReviewActions };

/** A review with what its outlet may do: answer it, hide it for a reason, show it again. */
export function ReviewToAnswer({ review, outlet, order, actions }: ReviewToAnswerProps) {
  const t = useTranslations("reviews.staff");
  const router = useRouter();
  const [sheet, open] = useState<"answer" | "hide" | null>(null);
  const [busy, begin] = useTransition();
  const reviewId = review.id;
  const done = (words: string) => {
    open(null);
    toast.success(words);
    router.refresh();
  };
  const showAgain = () =>
    begin(async () => {
      const outcome = await answered(actions.show({ reviewId }));
      if (outcome.ok) done(t("shown"));
      else toast.error(outcome.message);
    });
  return (
    <ReviewCard
      review={review}
      outlet={outlet}
      aside={review.hiddenFor && <Badge tone="tomato">{t(`hidden.${review.hiddenFor}`)}</Badge>}
    >
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="quiet" size="small" onClick={() => open("answer")}>
          {t(review.answer ? "answerAgain" : "answer")}
        </Button>
        {review.hiddenFor ? (
          <Button tone="quiet" size="small" disabled={busy} onClick={showAgain}>
            {t("show")}
          </Button>
        ) : (
          <Button tone="quiet" size="small" onClick={() => open("hide")}>
            {t("hide")}
          </Button>
        )}
        <Link
          href={order}
          className="inline-flex min-h-11 items-center px-2 font-semibold underline underline-offset-4"
        >
          {t("order", { number: review.orderNumber })}
        </Link>
      </div>
      {sheet === "answer" && (
        <AnswerSheet
          first={review.answer}
          send={(text) => actions.answer({ reviewId, text })}
          onDone={() => done(t("answered"))}
          onClose={() => open(null)}
        />
      )}
      {sheet === "hide" && (
        <HideSheet
          send={(reason) => actions.hide({ reviewId, reason })}
          onDone={() => done(t("nowHidden"))}
          onClose={() => open(null)}
        />
      )}
    </ReviewCard>
  );
}
