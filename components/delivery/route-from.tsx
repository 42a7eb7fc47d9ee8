"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { addressOf, directionsLink } from "@/lib/dispatch/directions";
import type { RunStop } from "@/lib/dispatch/run";
import { buttonLook } from "../ui/button";
import { Field, TextInput } from "../ui/field";

/** The way to this door from an address he types: before he stands anywhere near, or where the telephone does not know where it is. */
export function RouteFrom({ stop }: { stop: RunStop }) {
  const t = useTranslations("delivery.run");
  const [from, setFrom] = useState("");
  const stopOf = { place: stop.place, address: addressOf(stop) };
  return (
    <details className="group rounded-2xl border-2 border-line px-4 py-1">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-2 font-semibold">
        {t("fromElsewhere")}
        <ChevronDown aria-hidden className="size-5 group-open:rotate-180" />
      </summary>
      <div className="grid gap-3 pb-3">
        <Field label={t("fromAddress")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              autoComplete="off"
              maxLength={200}
              value={from}
              onChange={({ target }) => setFrom(target.value)}
            />
          )}
        </Field>
        {from.trim() !== "" && (
          <a
            href={directionsLink(stopOf, from.trim())}
            target="_blank"
            rel="noreferrer"
            className={buttonLook({ tone: "quiet", wide: true })}
          >
            {t("routeFrom")}
          </a>
        )}
      </div>
    </details>
  );
}
