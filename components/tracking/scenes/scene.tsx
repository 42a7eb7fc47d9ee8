import type { ReactNode } from "react";

/** The frame of every scene: same horizon, same flour on the table. Decoration only: the words beside it say it all. */
export function Scene({ name, children }: { name: string; children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 320 200"
      aria-hidden
      focusable="false"
      data-scene={name}
      className="scene block h-auto w-full"
    >
      {children}
    </svg>
  );
}

/** A wooden board or counter to stand on. */
export function Table() {
  return (
    <>
      <rect x="18" y="164" width="284" height="12" rx="6" fill="var(--crust)" />
      <rect x="34" y="176" width="12" height="16" rx="3" fill="var(--crust)" opacity="0.7" />
      <rect x="274" y="176" width="12" height="16" rx="3" fill="var(--crust)" opacity="0.7" />
    </>
  );
}

/** Wisps of steam rising from a point. */
export function Steam({ x, y }: { x: number; y: number }) {
  return (
    <g fill="none" stroke="var(--ink-soft)" strokeWidth="4" strokeLinecap="round" opacity="0.55">
      {[-22, 0, 22].map((shift, index) => (
        <path
          key={shift}
          className="scene-steam"
          style={{ animationDelay: `${index * 0.5}s` }}
          d={`M${x + shift} ${y} q-8 -9 0 -18 t0 -18`}
        />
      ))}
    </g>
  );
}

/** A pizza seen from above a little: rim, sauce, mozzarella, basil. */
export function PizzaDisc({
  x,
  y,
  scale = 1,
  cut = false,
}: {
  x: number;
  y: number;
  scale?: number;
  cut?: boolean;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <ellipse rx="62" ry="30" fill="var(--crust)" />
      <ellipse rx="52" ry="24" cy="-1" fill="#c5301c" />
      <g fill="#fff3d6">
        <ellipse cx="-22" cy="-7" rx="13" ry="6" />
        <ellipse cx="12" cy="-12" rx="11" ry="5" />
        <ellipse cx="26" cy="4" rx="13" ry="6" />
        <ellipse cx="-6" cy="9" rx="14" ry="6" />
      </g>
      <g fill="#3f8a54">
        <path d="M-4 -4 q8 -9 16 -1 q-8 6 -16 1z" />
        <path d="M-34 4 q7 -6 13 1 q-7 5 -13 -1z" />
        <path d="M16 -2 q2 -8 11 -7 q0 8 -11 7z" />
      </g>
      {cut && <path d="M0 0 L70 8 L46 34 Z" fill="var(--scene-ground)" />}
    </g>
  );
}
