import { type Mark, tones } from "./mark";

/** A mark around its own origin, the same on both maps: a house, a door's pin with its tip below, a round for who rides. */
export function MarkShape({ mark: { kind, tone, text, label } }: { mark: Mark }) {
  return (
    <g className="stroke-card" strokeWidth={3}>
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
