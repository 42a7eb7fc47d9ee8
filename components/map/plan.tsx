"use client";
import { useTranslations } from "next-intl";
import { type SVGProps, useId, useRef } from "react";
import { frameOf } from "@/lib/outlets/plan-frame";
import { type MapProps, placesOn, strokes, wordsOf } from "./mark";
import { MarkShape } from "./mark-shape";

const width = 420;
const margin = 36;

/** A map of our own, without streets: who is where, how far, which way is north. Where there is no better one. */
export function Plan({ label, marks, lines = [], height = 300, around, moving }: MapProps) {
  const t = useTranslations("common.plan");
  const grid = useId();
  const frame = frameOf(placesOn({ marks, lines, around, moving }), width, height, margin);
  const drawing = useRef<SVGSVGElement>(null);
  const moveTo = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = drawing.current?.getBoundingClientRect();
    if (!box || !moving) return;
    const [x, y] = [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
    moving.onMove(frame.placeAt({ x, y }));
  };
  const metres = scaleFor(frame.kilometre);
  const bar = (metres / 1000) * frame.kilometre;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: who gives a mark to be moved gives keys for it beside the map.
    <svg
      ref={drawing}
      onClick={moving && moveTo}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={wordsOf({ label, marks })}
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
      {marks.map((mark) => {
        const { x, y } = frame.at(mark.place);
        return (
          <g
            key={mark.id}
            transform={`translate(${x} ${y})`}
            {...(mark.id === moving?.id &&
              ({
                className: "cursor-grab touch-none",
                onPointerDown: (event) => event.currentTarget.setPointerCapture(event.pointerId),
                onPointerMove: (event) =>
                  event.currentTarget.hasPointerCapture(event.pointerId) && moveTo(event),
              } satisfies SVGProps<SVGGElement>))}
          >
            <MarkShape mark={mark} />
          </g>
        );
      })}
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
  );
}

/** A round length that fills an eighth to a third of the drawing. */
const scaleFor = (kilometre: number): number =>
  [100, 200, 500, 1000, 2000, 5000, 10_000].find((metres) => (metres / 1000) * kilometre >= width / 8) ??
  20_000;
