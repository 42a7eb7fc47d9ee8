"use client";
import { Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import type { Outcome } from "@/lib/outcome";

type Print = (input: { hash: string }) => Promise<Outcome<{ copy: number }>>;
type PrintCopyProps = { hash: string; printed: number; print: Print };

/** Prints one receipt, and counts it first: every paper after the first says which duplicate it is. */
export function PrintCopy({ hash, printed, print }: PrintCopyProps) {
  const t = useTranslations("fiscal.print");
  const router = useRouter();
  const place = useRef<HTMLDivElement>(null);
  const [copy, setCopy] = useState(0);
  const [pending, setPending] = useState(false);
  const start = async () => {
    setPending(true);
    const answer = await print({ hash });
    setPending(false);
    if (!answer.ok) return void toast.error(answer.message);
    flushSync(() => setCopy(answer.value.copy));
    const paper = place.current?.closest("article");
    paper?.setAttribute("data-printing", "");
    document.body.setAttribute("data-prints-one", "");
    window.print();
    paper?.removeAttribute("data-printing");
    document.body.removeAttribute("data-prints-one");
    router.refresh();
  };
  return (
    <div ref={place}>
      {copy > 0 && <p className="mt-1 hidden font-bold text-lg print:block">DUPLICATA {copy}</p>}
      <div className="mt-3 grid justify-items-center gap-1 print:hidden">
        <Button disabled={pending} onClick={() => void start()}>
          <Printer aria-hidden className="size-5" />
          {t(printed > 0 ? "duplicate" : "first")}
        </Button>
        {printed > 0 && <p className="text-ink-soft text-sm">{t("printed", { count: printed })}</p>}
      </div>
    </div>
  );
}
