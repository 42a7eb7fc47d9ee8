"use client";
import { Phone, RotateCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { formatPhone } from "@/lib/phone-format";
import { promiseWindow } from "@/lib/promise-window";
import { clockTime } from "@/lib/time";
import { lastTracked } from "./last-tracked";

/** Where one wanted to go, if that is a page of ours. */
function wanted(): string {
  const path = new URLSearchParams(location.search).get("vers") ?? "/";
  return /^\/(?![/\\])/.test(path) ? path : "/";
}

const goOn = () => location.replace(wanted());

/** The order last followed as it was last known, and a voice one tap away. Goes on by itself once the network is back. */
export function OfflineOrder() {
  const t = useTranslations("shop.offline");
  const locale = useLocale();
  const order = lastTracked.use();
  useEffect(() => {
    // A browser says that it is back before its network is, or not at all: our own server is asked, now and again.
    const look = () =>
      fetch("/api/health", { cache: "no-store" }).then(
        ({ ok }) => ok && goOn(),
        () => {},
      );
    const timer = setInterval(look, 4_000);
    addEventListener("online", look);
    return () => {
      clearInterval(timer);
      removeEventListener("online", look);
    };
  }, []);
  return (
    <>
      {order && (
        <section className="grid gap-3 rounded-card border-2 border-line bg-card p-5">
          <h2 className="text-2xl">{t("order", { number: order.number, outlet: order.outlet })}</h2>
          <p>{order.contents}</p>
          <p className="font-semibold">
            {t(order.mode, times(order))}{" "}
            <span className="font-normal text-ink-soft">
              {t("known", { time: clockTime(new Date(order.knownAt), order.zone) })}
            </span>
          </p>
          <a
            href={`tel:${order.phone.replace(/\s/g, "")}`}
            className={buttonLook({ className: "justify-self-start" })}
          >
            <Phone aria-hidden className="size-5" />
            {t("call", { phone: formatPhone(order.phone, locale) })}
          </a>
        </section>
      )}
      <Button tone="quiet" className="justify-self-start" onClick={goOn}>
        <RotateCw aria-hidden className="size-5" />
        {t("retry")}
      </Button>
    </>
  );
}

function times({ promisedAt, zone }: { promisedAt: string; zone: string }) {
  const promised = new Date(promisedAt);
  const { from, to } = promiseWindow(promised);
  return { at: clockTime(promised, zone), from: clockTime(from, zone), to: clockTime(to, zone) };
}
