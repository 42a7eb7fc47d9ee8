import { Scene } from "./scene";

/** On its way: the scooter, its box, and the hill of Fourvière going by. */
export function ScooterScene() {
  return (
    <Scene name="scooter">
      <path
        d="M0 150 C40 118 84 104 126 112 C176 120 204 92 250 96 C284 98 304 112 320 122 V170 H0 Z"
        fill="var(--basil)"
        opacity="0.25"
      />
      <g fill="var(--ink-soft)" opacity="0.4">
        <path d="M226 100 V78 l5 -10 l5 10 V72 h14 V78 l5 -10 l5 10 V100 Z" />
        <path d="M240 72 l3 -8 l3 8z" />
        <rect x="34" y="112" width="14" height="26" />
        <rect x="52" y="104" width="18" height="34" />
        <rect x="74" y="116" width="12" height="20" />
      </g>
      <rect x="0" y="168" width="320" height="8" rx="4" fill="var(--ink-soft)" opacity="0.35" />
      <path
        className="scene-road"
        d="M-40 184 H360"
        stroke="var(--ink-soft)"
        strokeWidth="4"
        strokeDasharray="26 22"
        opacity="0.5"
      />
      <g className="scene-ride">
        <g
          stroke="var(--ink-soft)"
          strokeWidth="4"
          strokeLinecap="round"
          opacity="0.5"
          className="scene-wind"
        >
          <path d="M30 96 H66 M18 116 H58 M36 136 H64" />
        </g>
        <path
          d="M108 150 C108 122 128 116 150 118 L178 120 L196 76 L208 76"
          fill="none"
          stroke="#a32413"
          strokeWidth="13"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path d="M100 150 C98 120 122 108 150 114 L150 150 Z" fill="#c5301c" />
        <path d="M196 84 L226 144" stroke="#a32413" strokeWidth="9" strokeLinecap="round" />
        <path d="M190 72 h24" stroke="#2b1710" strokeWidth="6" strokeLinecap="round" />
        <circle cx="212" cy="88" r="7" fill="#ffe08a" />
        <rect x="118" y="102" width="44" height="9" rx="4.5" fill="#2b1710" />
        <g>
          <rect x="84" y="58" width="54" height="46" rx="6" fill="#f6e3bd" stroke="#b98549" strokeWidth="3" />
          <path d="M84 72 H138" stroke="#b98549" strokeWidth="3" />
          <circle cx="111" cy="88" r="9" fill="#c5301c" />
          <path d="M107 86 l8 0 M109 91 l5 0" stroke="#fff3d6" strokeWidth="2.5" strokeLinecap="round" />
        </g>
        <path d="M150 104 C148 84 156 66 168 64 C178 64 180 82 176 104 Z" fill="#2c6a3f" />
        <path d="M168 74 L194 82" stroke="#2c6a3f" strokeWidth="9" strokeLinecap="round" />
        <path
          d="M160 104 L182 122 L180 140"
          fill="none"
          stroke="#40302a"
          strokeWidth="10"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle cx="172" cy="50" r="14" fill="#e8b48a" />
        <path d="M156 50 a16 16 0 0 1 32 -3 l-6 3 h-26z" fill="#e3b23c" />
        {[118, 230].map((x) => (
          <g key={x} transform={`translate(${x} 152)`}>
            <circle r="19" fill="#2b1710" />
            <circle r="9" fill="#cdb49f" />
            <path className="scene-wheel" d="M-9 0 H9 M0 -9 V9" stroke="#2b1710" strokeWidth="3" />
          </g>
        ))}
      </g>
    </Scene>
  );
}
