"use client";
import { Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { TicketLine } from "@/lib/kitchen/ticket";
import { PhoneNumber } from "../staff/phone-number";

type WishWordsProps = {
  line: TicketLine;
  /** null: nobody is to be called; empty: he gave none, and waits at the counter. */
  phone: string | null;
  /** What the customer said on the telephone; null where one may only look. */
  onSaid: ((ingredient: string, said: "without" | "cancel") => void) | null;
};

/** What is done when something runs out, where it is not a call; and whom to call about what did. */
export function WishWords({ line, phone, onSaid }: WishWordsProps) {
  const t = useTranslations("kitchen.missing");
  const { wish, instead, calls } = line;
  const [first] = calls;
  return (
    <>
      {wish !== "call" && (
        <p className="px-3 pb-1.5 pl-13 font-semibold text-ink-soft text-sm">
          {t(`wish.${wish}`, { instead: instead ?? "" })}
        </p>
      )}
      {first && phone !== null && (
        <div className="mx-2 mb-2 grid gap-2 rounded-xl border-2 border-tomato bg-tomato-wash p-2.5">
          <p className="font-bold">
            {t(phone ? "call" : "askHere", { list: calls.map(({ name }) => name).join(", ") })}
          </p>
          {phone && (
            <a href={`tel:${phone}`} className="flex min-h-11 items-center gap-2 font-bold text-xl underline">
              <Phone aria-hidden className="size-5" />
              <PhoneNumber value={phone} />
            </a>
          )}
          {onSaid && (
            <div className="grid grid-cols-2 gap-2">
              {(["without", "cancel"] as const).map((said) => (
                <button
                  key={said}
                  type="button"
                  onClick={() => onSaid(first.code, said)}
                  className="min-h-11 rounded-full border-2 border-current bg-card px-3 font-bold"
                >
                  {t(said === "without" ? "saidWithout" : "saidCancel")}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
    </>
  );
}
