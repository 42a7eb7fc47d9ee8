"use client";
import { Lock } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { answered } from "@/components/answered";
import { Button, buttonLook } from "@/components/ui/button";
import type { Outcome } from "@/lib/outcome";
import type { ScreenPerson } from "@/lib/staff/queries/get-screen";
import { Initials } from "./initials";
import { type LockScreen, leaveFor } from "./leave-for";
import { PinPad } from "./pin-pad";

type WhoWorksProps = {
  people: readonly ScreenPerson[];
  /** null: the screen is locked. */
  person: { id: string; name: string } | null;
  returnTo: string;
  take: (input: {
    approval: { userId: string; pin: string };
    returnTo: string;
  }) => Promise<Outcome<{ href: string }>>;
  lock: LockScreen;
  signOut: (locale: "fr" | "en", input: undefined) => Promise<unknown>;
};

/** A tile a colleague, those on shift first; then his PIN. */
export function WhoWorks({ people, person, returnTo, take, lock, signOut }: WhoWorksProps) {
  const t = useTranslations("screen");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [chosen, choose] = useState<ScreenPerson | null>(null);
  const [leaving, leave] = useTransition();

  const enter = async (pin: string) => {
    if (!chosen) return null;
    const answer = await answered(take({ approval: { userId: chosen.id, pin }, returnTo }));
    if (!answer.ok) return answer.message;
    // A page of its own: nothing of what the last one had on the screen stays.
    window.location.assign(answer.value.href);
    return null;
  };

  if (chosen) return <PinPad key={chosen.id} name={chosen.name} enter={enter} onBack={() => choose(null)} />;
  return (
    <div className="grid gap-8">
      {people.length > 0 && (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-3">
          {people.map((one) => (
            <li key={one.id} className="grid">
              <button
                type="button"
                aria-pressed={one.id === person?.id}
                onClick={() => choose(one)}
                className="grid min-h-36 content-center justify-items-center gap-2 rounded-card border-2 border-line bg-card p-3 text-center hover:border-crust aria-pressed:border-basil"
              >
                <Initials name={one.name} className="size-14 text-lg" />
                <span className="font-semibold leading-tight">{one.name}</span>
                {one.atWork && <span className="font-semibold text-basil text-sm">{t("atWork")}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {person && (
        <div className="flex flex-wrap gap-3">
          <a href={returnTo} className={buttonLook({ tone: "quiet" })}>
            {t("stay")}
          </a>
          <Button
            tone="quiet"
            disabled={leaving}
            onClick={() =>
              leave(async () => {
                await lock(undefined);
                leaveFor(returnTo);
              })
            }
          >
            <Lock aria-hidden className="size-4" />
            {t("lock")}
          </Button>
        </div>
      )}
      <p className="text-ink-soft text-sm">
        <button
          type="button"
          disabled={leaving}
          className="min-h-11 font-semibold text-tomato underline underline-offset-4"
          onClick={() => leave(async () => void (await signOut(locale, undefined)))}
        >
          {t("password")}
        </button>{" "}
        {t("passwordHint")}
      </p>
    </div>
  );
}
