import { Scene, Steam, Table } from "./scene";

/** At the counter, in its bag, waiting for who ordered it. */
export function BagScene() {
  return (
    <Scene name="bag">
      <Table />
      <path
        d="M134 62 C134 34 186 34 186 62"
        fill="none"
        stroke="#8d5a2b"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path d="M96 60 H224 L232 164 H88 Z" fill="#dcae74" />
      <path d="M96 60 H224 L226 84 H94 Z" fill="#c89455" />
      <circle cx="160" cy="122" r="27" fill="#fff3d6" />
      <circle cx="160" cy="122" r="20" fill="#c5301c" />
      <g fill="#fff3d6">
        <circle cx="153" cy="116" r="4.5" />
        <circle cx="167" cy="119" r="4" />
        <circle cx="159" cy="130" r="4.5" />
      </g>
      <path d="M254 164 v-6 a18 18 0 0 1 36 0 v6 Z" fill="#e3b23c" stroke="#a87b16" strokeWidth="3" />
      <circle cx="272" cy="138" r="4" fill="#a87b16" className="scene-bob" />
      <Steam x={160} y={44} />
    </Scene>
  );
}
