import { PizzaDisc, Scene } from "./scene";

/** In the oven: bricks, embers, and the pizza on its stone. */
export function OvenScene() {
  return (
    <Scene name="oven">
      <path d="M26 184 V104 C26 46 84 14 160 14 C236 14 294 46 294 104 V184 Z" fill="#b4552f" />
      <g fill="none" stroke="#8d3f21" strokeWidth="3" opacity="0.75">
        <path d="M44 152 H76 M244 152 H278 M36 122 H72 M248 122 H286 M40 92 H82 M238 92 H282 M66 62 H104 M216 62 H256 M116 38 H204" />
        <path d="M58 152 V122 M262 152 V122 M64 122 V92 M256 122 V92 M92 62 L84 44 M228 62 L236 44 M160 38 V20" />
      </g>
      <path
        d="M74 184 V122 C74 82 112 62 160 62 C208 62 246 82 246 122 V184 Z"
        fill="#2b1710"
        stroke="#e7b98a"
        strokeWidth="7"
      />
      <path d="M80 184 V150 H240 V184 Z" fill="#4a2a1a" />
      <g className="scene-glow">
        <ellipse cx="160" cy="118" rx="74" ry="46" fill="#f08a24" opacity="0.28" />
      </g>
      <g className="scene-flame">
        <path d="M100 148 C88 126 106 118 104 96 C122 108 130 126 120 148 Z" fill="#f5a524" />
        <path d="M108 148 C102 136 110 130 110 118 C120 128 122 138 116 148 Z" fill="#ffe08a" />
      </g>
      <g className="scene-flame" style={{ animationDelay: "-0.6s" }}>
        <path d="M206 148 C194 128 210 116 206 100 C226 112 232 132 222 148 Z" fill="#f5a524" />
        <path d="M212 148 C206 138 214 130 212 122 C222 130 224 140 218 148 Z" fill="#ffe08a" />
      </g>
      <PizzaDisc x={160} y={152} scale={0.82} />
      <rect x="16" y="182" width="288" height="12" rx="6" fill="#8d3f21" />
    </Scene>
  );
}
