import { Scene, Table } from "./scene";

/** Nothing is cooking: the board wiped, the pin put away. */
export function QuietScene() {
  return (
    <Scene name="quiet">
      <Table />
      <g transform="rotate(-8 160 140)">
        <rect x="112" y="142" width="96" height="20" rx="10" fill="#a8672c" />
        <rect x="90" y="147" width="26" height="10" rx="5" fill="#7d4a1d" />
        <rect x="204" y="147" width="26" height="10" rx="5" fill="#7d4a1d" />
      </g>
      <path d="M60 30 H260" stroke="var(--crust)" strokeWidth="6" strokeLinecap="round" />
      <path
        d="M96 30 V92 M84 92 h24 v30 a12 12 0 0 1 -24 0 z"
        fill="#c88a4b"
        stroke="#7d4a1d"
        strokeWidth="4"
      />
      <path d="M222 30 v30" stroke="#7d4a1d" strokeWidth="4" />
      <path
        d="M200 60 h44 v44 q-22 14 -44 0 z"
        fill="var(--tomato-wash)"
        stroke="var(--tomato)"
        strokeWidth="3"
      />
    </Scene>
  );
}
