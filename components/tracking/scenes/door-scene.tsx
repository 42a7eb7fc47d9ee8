import { Scene } from "./scene";

/** A closed door and a box that went back. */
export function DoorScene() {
  return (
    <Scene name="door">
      <rect x="108" y="22" width="104" height="156" rx="8" fill="#2c6a3f" />
      <rect x="122" y="36" width="76" height="54" rx="5" fill="#1f4d2d" />
      <rect x="122" y="102" width="76" height="62" rx="5" fill="#1f4d2d" />
      <circle cx="198" cy="104" r="6" fill="#e3b23c" />
      <rect x="88" y="176" width="144" height="10" rx="5" fill="var(--crust)" />
      <g className="scene-bob">
        <circle cx="246" cy="84" r="9" fill="#e3b23c" />
        <path
          d="M262 70 q8 14 0 28 M272 62 q14 22 0 44"
          fill="none"
          stroke="var(--ember)"
          strokeWidth="4"
          strokeLinecap="round"
        />
      </g>
      <path d="M26 166 L36 152 H96 L90 166 Z" fill="#f6e3bd" stroke="#b98549" strokeWidth="3" />
      <rect x="22" y="166" width="72" height="14" rx="3" fill="#d9a05b" stroke="#b98549" strokeWidth="3" />
    </Scene>
  );
}
