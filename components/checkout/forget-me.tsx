"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useChoice } from "@/components/basket/choice";
import { forgetHere } from "./forget-here";
import type { Part } from "./part";

/** Who ordered, from where and what is kept on this device for the next time; one tap and it is not. */
export function ForgetMe({ typed, forgotten }: Part) {
  const t = useTranslations("checkout.memory");
  const { address } = useChoice();
  const [done, setDone] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const known = Boolean(typed.name || typed.phone || typed.email || address);
  const forget = () => {
    forgetHere();
    setDone(true);
    forgotten();
    // The button is gone with what it forgot.
    words.current?.focus();
  };
  return (
    <p
      ref={words}
      tabIndex={-1}
      className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-ink-soft text-sm"
    >
      <span role="status">{known ? t("kept") : done && t("forgotten")}</span>
      {known && (
        <button
          type="button"
          onClick={forget}
          className="min-h-6 font-semibold text-ink underline underline-offset-2 hover:text-tomato"
        >
          {t("forget")}
        </button>
      )}
    </p>
  );
}
