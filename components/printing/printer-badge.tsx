"use client";
import { Printer } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

type State = { away: number; waiting: number; doubts: number };
const everyMs = 15_000;

/** Says that a printer is away, or that a paper may be missing, and leads to what waits. Otherwise it is not there. */
export function PrinterBadge({ outlet }: { outlet: string }) {
  const t = useTranslations("paper.badge");
  const [state, setState] = useState<State | null>(null);
  useEffect(() => {
    let over = false;
    // A read that fails changes nothing: the board beside it says that the line is cut.
    const read = () =>
      fetch(`/staff/cuisine/${outlet}/imprimantes`, { cache: "no-store" })
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((read: State | null) => !over && read && setState(read))
        .catch(() => {});
    void read();
    const timer = setInterval(() => void read(), everyMs);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [outlet]);
  if (!state || (state.away === 0 && state.doubts === 0)) return null;
  const text = state.away > 0 ? t("away", { waiting: state.waiting }) : t("doubts", { count: state.doubts });
  return (
    <Link
      href={`/staff/cuisine/${outlet}/papiers`}
      aria-label={text}
      className="inline-flex min-h-11 items-center gap-2 rounded-full bg-tomato px-3 font-bold text-on-tomato"
    >
      <Printer aria-hidden className="size-5" />
      <span aria-hidden className="hidden lg:inline">
        {text}
      </span>
    </Link>
  );
}
