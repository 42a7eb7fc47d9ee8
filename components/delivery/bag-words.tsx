"use client";
import { useTranslations } from "next-intl";
import type { HandoverLine } from "@/lib/dispatch/handover";

/** What is in the bag. */
export function BagWords({ lines }: { lines: readonly HandoverLine[] }) {
  const t = useTranslations("delivery");
  return (
    <ul className="text-ink-soft leading-snug">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same pizza may be there twice, and lines never move
        <li key={index}>
          <b className="text-ink tabular-nums">{line.quantity}×</b> {line.name} {t(`size.${line.size}`)}
        </li>
      ))}
    </ul>
  );
}
