"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { Place } from "@/lib/outlets/place";
import { frameOf } from "@/lib/outlets/plan-frame";

export type Mark = {
  id: string;
  place: Place;
  kind: "outlet" | "door" | "courier";
  /** The colours of the columns: see `tones`. */
  tone: keyof typeof tones;
  /** A number or letters, short. */
  text?: string;
  /** Read out, and shown when pointed at. */
  label: string;
};

export const tones = {
  ink: "fill-ink",
  ember: "fill-ember",
  tomato: "fill-tomato",
  basil: "fill-basil",
  soft: "fill-ink-soft",
} as const;

type PlanProps = {
  label: string;
  marks: readonly Mark[];
  /** Lines from place to place: a round as it will be ridden. */
  lines?: readonly { id: string; places: readonly Place[]; tone: keyof typeof strokes }[];
  height?: number;
  children?: ReactNode;
};

export const strokes = { ember: "stroke-ember", basil: "stroke-basil", soft: "stroke-ink-soft" } as const;
const width = 420;
const margin = 36;

/** A map of our own, without streets: who is where, how far, which way is north. For outlets without a key for a better one. */
export function Plan({ label, marks, lines = [], height = 300, children }: PlanProps) {
  const t = useTranslations("common.plan");
  const grid = useId();
  const places = [...marks.map(({ place }) => place), ...lines.flatMap((line) => line.places)];
  if (places.length === 0) return null;
  const frame = frameOf(places, width, height, margin);
  const metres = scaleFor(frame.kilometre);
  const bar = (metres / 1000) * frame.kilometre;
  return (
    <figure className="grid gap-2">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${label}. ${marks.map((mark) => mark.label).join(", ")}`}
        className="w-full rounded-2xl border-2 border-line bg-ember-wash"
      >
        <defs>
          <pattern id={grid} width={bar} height={bar} patternUnits="userSpaceOnUse">
            <path d={`M${bar} 0H0V${bar}`} fill="none" className="stroke-line" />
          </pattern>
        </defs>
        <rect width={width} height={height} fill={`url(#${grid})`} />
        {lines.map(({ id, places: way, tone }) => (
          <polyline
            key={id}
            fill="none"
            strokeWidth={3}
            strokeDasharray="2 9"
            strokeLinecap="round"
            className={strokes[tone]}
            points={way.map((place) => `${frame.at(place).x},${frame.at(place).y}`).join(" ")}
          />
        ))}
        {marks.map((mark) => (
          <Pin key={mark.id} mark={mark} at={frame.at(mark.place)} />
        ))}
        <g className="fill-ink-soft font-semibold" fontSize={14}>
          <path d={`M16 ${height - 16}h${bar}`} strokeWidth={3} className="stroke-ink-soft" />
          <text x={16} y={height - 24}>
            {t("scale", { metres })}
          </text>
          <text x={width - 28} y={28} textAnchor="middle">
            {t("north")}
          </text>
          <path
            d={`M${width - 28} 36v20m0-20l-5 8m5-8l5 8`}
            fill="none"
            strokeWidth={2}
            className="stroke-ink-soft"
          />
        </g>
      </svg>
      {children && <figcaption className="text-ink-soft text-sm">{children}</figcaption>}
    </figure>
  );
}

function Pin({
  mark: { kind, tone, text, label },
  at: { x, y },
}: {
  mark: Mark;
  at: { x: number; y: number };
}) {
  return (
    <g transform={`translate(${x} ${y})`} className="stroke-card" strokeWidth={3}>
      <title>{label}</title>
      {kind === "outlet" && <path d="M-15 12V-4L0-17 15-4V12Z" className={tones[tone]} />}
      {kind === "door" && <path d="M0 14C-16-2-13-19 0-19S16-2 0 14Z" className={tones[tone]} />}
      {kind === "courier" && <circle r={17} className={tones[tone]} />}
      {text && (
        <text
          y={kind === "courier" ? 5 : 2}
          textAnchor="middle"
          fontSize={kind === "courier" ? 15 : 13}
          stroke="none"
          className="fill-card font-bold"
        >
          {text}
        </text>
      )}
    </g>
  );
}

/** A round length that fills an eighth to a third of the drawing. */
const scaleFor = (kilometre: number): number =>
  [100, 200, 500, 1000, 2000, 5000, 10_000].find((metres) => (metres / 1000) * kilometre >= width / 8) ??
  20_000;
