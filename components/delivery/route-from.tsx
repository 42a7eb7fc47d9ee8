"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { addressOf, directionsLink } from "@/lib/dispatch/directions";
import type { RunStop } from "@/lib/dispatch/run";
import { parseAddress } from "../shop/outlet-search";
import { Button, buttonLook } from "../ui/button";
import { Field, TextInput } from "../ui/field";
import type { TypedStart } from "./ride/use-ride";

type RouteFromProps = {
  stop: RunStop;
  /** The start that is drawn now; null: where he is. */
  typed: TypedStart | null;
  onDraw: (start: TypedStart | null) => void;
};

/** The way to this door from an address he types: before he stands anywhere near, or where the telephone does not know where it is. */
export function RouteFrom({ stop, typed, onDraw }: RouteFromProps) {
  const t = useTranslations("delivery.run");
  const [from, setFrom] = useState("");
  const [error, setError] = useState<string | null>(null);
  const draw = (event: FormEvent) => {
    event.preventDefault();
    const start = parseAddress(from);
    const whole = start !== null && start.line.length >= 3;
    setError(whole ? null : t("ride.wholeAddress"));
    if (whole) onDraw(start);
  };
  return (
    <details className="group rounded-2xl border-2 border-line px-4 py-1">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-2 font-semibold">
        {t("fromElsewhere")}
        <ChevronDown aria-hidden className="size-5 group-open:rotate-180" />
      </summary>
      <form onSubmit={draw} noValidate className="grid gap-3 pb-3">
        <Field label={t("fromAddress")} error={error}>
          {(wiring) => (
            <TextInput
              {...wiring}
              autoComplete="off"
              maxLength={200}
              value={from}
              onChange={({ target }) => {
                setFrom(target.value);
                setError(null);
              }}
            />
          )}
        </Field>
        {from.trim() !== "" && (
          <div className="grid gap-2">
            <Button type="submit" wide>
              {t("ride.draw")}
            </Button>
            <a
              href={directionsLink({ place: stop.place, address: addressOf(stop) }, from.trim())}
              target="_blank"
              rel="noreferrer"
              className={buttonLook({ tone: "quiet", wide: true })}
            >
              {t("routeFrom")}
            </a>
          </div>
        )}
        {typed && (
          <Button tone="ghost" wide onClick={() => onDraw(null)}>
            {t("ride.fromHere")}
          </Button>
        )}
      </form>
    </details>
  );
}
