import { Scene, Table } from "./scene";

/** The order has come in: dough on the floured table, the pin ready. */
export function DoughScene() {
  return (
    <Scene name="dough">
      <Table />
      <g fill="#fffaf0" opacity="0.9">
        <circle cx="70" cy="158" r="3" />
        <circle cx="92" cy="161" r="2" />
        <circle cx="236" cy="160" r="3" />
        <circle cx="258" cy="157" r="2" />
        <circle cx="214" cy="161" r="2" />
      </g>
      <g className="scene-dough">
        <path
          d="M102 164 C98 128 122 106 158 106 C196 106 218 130 214 164 Z"
          fill="#f6e3bd"
          stroke="#d9b47c"
          strokeWidth="3"
        />
        <path
          d="M124 138 C130 124 142 118 154 118"
          fill="none"
          stroke="#fffaf0"
          strokeWidth="5"
          strokeLinecap="round"
        />
        <circle cx="186" cy="142" r="3" fill="#d9b47c" opacity="0.6" />
        <circle cx="172" cy="150" r="2" fill="#d9b47c" opacity="0.6" />
      </g>
      <g className="scene-pin">
        <rect x="112" y="78" width="96" height="22" rx="11" fill="#a8672c" />
        <rect x="90" y="84" width="26" height="10" rx="5" fill="#7d4a1d" />
        <rect x="204" y="84" width="26" height="10" rx="5" fill="#7d4a1d" />
        <rect x="122" y="82" width="76" height="5" rx="2.5" fill="#c88a4b" />
      </g>
    </Scene>
  );
}
