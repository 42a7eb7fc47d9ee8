"use client";
import { useTranslations } from "next-intl";
import { type PointerEvent, useRef } from "react";
import { Button } from "../../ui/button";

const width = 300;
const height = 150;

/** Signed with a finger, kept as a path of an SVG, 300 by 150: small, sharp, and sent like any word. */
export function SignaturePad({ path, onChange }: { path: string; onChange: (path: string) => void }) {
  const t = useTranslations("delivery.run.proof");
  const down = useRef(false);
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width;
    const y = ((event.clientY - box.top) / box.height) * height;
    return `${Math.max(0, x).toFixed(1)} ${Math.max(0, y).toFixed(1)}`;
  };
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{t("signature")}</p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t("sign")}
        className="w-full touch-none rounded-2xl border-2 border-line bg-card"
        onPointerDown={(event) => {
          down.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          const start = at(event);
          // A dot is a stroke, too.
          onChange(`${path}M${start}L${start}`);
        }}
        onPointerMove={(event) => {
          if (down.current) onChange(`${path}L${at(event)}`);
        }}
        onPointerUp={() => {
          down.current = false;
        }}
      >
        <path d={path} fill="none" strokeWidth={3} strokeLinecap="round" className="stroke-ink" />
      </svg>
      <Button tone="quiet" className="justify-self-end" onClick={() => onChange("")}>
        {t("clear")}
      </Button>
    </div>
  );
}
