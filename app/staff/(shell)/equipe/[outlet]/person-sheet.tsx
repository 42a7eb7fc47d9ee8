"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import type { Outcome } from "@/lib/outcome";
import type { Colleague } from "@/lib/staff/queries/list-colleagues";
import { mayGive, mayRule } from "@/lib/staff/ranks";
import { type Chosen, chosenKey, PostPicker, postsOf } from "./post-picker";
import type { TeamView } from "./team-board";
import { usePostWords } from "./use-post-words";

type Props = { colleague: Colleague; view: TeamView; onClose: () => void };

/** A colleague's posts and his account; what is not ours to change is said and stays. */
export function PersonSheet({ colleague, view, onClose }: Props) {
  const t = useTranslations("staff.team");
  const router = useRouter();
  const { id, name, email, open, posts, twoFactor } = colleague;
  const { own, places, actions } = view;
  const wordsOf = usePostWords(places);
  const mine = posts.filter((post) => mayGive(own.posts, post));
  const others = posts.filter((post) => !mine.includes(post));
  const slugOf = (outletId: string | null) => places.find((place) => place.id === outletId)?.slug ?? null;
  const [chosen, choose] = useState<Chosen>(
    new Set(mine.map(({ outletId, role }) => chosenKey(slugOf(outletId), role))),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asking, ask] = useState<"close" | "resetTwoFactor" | null>(null);
  const [pending, start] = useTransition();
  const self = id === own.userId;

  const send = (act: () => Promise<Outcome<unknown>>, said: string) =>
    start(async () => {
      setRefusal(null);
      const answer = await answered(act());
      router.refresh();
      if (!answer.ok) return setRefusal(answer.message);
      toast.success(said);
      onClose();
    });

  return (
    <>
      <Sheet
        open
        onOpenChange={onClose}
        title={name}
        closeLabel={t("done")}
        footer={
          !self && (
            <div className="flex flex-wrap justify-between gap-3">
              {mayRule(own.posts, posts) &&
                (open ? (
                  <Button tone="danger" disabled={pending} onClick={() => ask("close")}>
                    {t("person.close")}
                  </Button>
                ) : (
                  <Button
                    tone="quiet"
                    disabled={pending}
                    onClick={() => send(() => actions.reopen({ userId: id }), t("person.reopened", { name }))}
                  >
                    {t("person.reopen")}
                  </Button>
                ))}
              <Button
                className="ml-auto"
                disabled={pending}
                onClick={() =>
                  send(
                    () => actions.changePosts({ userId: id, posts: postsOf(chosen) }),
                    t("person.saved", { name }),
                  )
                }
              >
                {t("person.save")}
              </Button>
            </div>
          )
        }
      >
        <div className="grid gap-5 p-5">
          <p className="text-ink-soft">{email}</p>
          {refusal && (
            <Notice tone="bad" live>
              {refusal}
            </Notice>
          )}
          {self ? (
            <Notice>{t("person.own")}</Notice>
          ) : (
            <PostPicker view={view} chosen={chosen} choose={choose} />
          )}
          {!self && twoFactor && mayRule(own.posts, posts) && (
            <div>
              <Button tone="quiet" size="small" disabled={pending} onClick={() => ask("resetTwoFactor")}>
                {t("person.reset")}
              </Button>
            </div>
          )}
          {!self && others.length > 0 && (
            <Notice title={t("person.notYours")}>{wordsOf(others).join(", ")}</Notice>
          )}
        </div>
      </Sheet>
      <Confirm
        open={asking === "close"}
        onOpenChange={() => ask(null)}
        title={t("person.closeTitle", { name })}
        yes={t("person.close")}
        no={t("no")}
        onYes={() => send(() => actions.close({ userId: id }), t("person.closed", { name }))}
      >
        {t("person.closeText")}
      </Confirm>
      <Confirm
        open={asking === "resetTwoFactor"}
        onOpenChange={() => ask(null)}
        title={t("person.resetTitle", { name })}
        yes={t("person.reset")}
        no={t("no")}
        onYes={() => send(() => actions.resetTwoFactor({ userId: id }), t("person.resetDone", { name }))}
      >
        {t("person.resetText")}
      </Confirm>
    </>
  );
}
